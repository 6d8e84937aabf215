import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJudgingAnswer } from '../../../src/llm/judging-answer.ts';
import { parseJsonAnswer } from '../../../src/llm/parse-json-answer.ts';
import { parseReadingAnswer } from '../../../src/llm/reading-answer.ts';

describe('the JSON of an answer', () => {
  test.each([
    ['{"a": 1}', { a: 1 }],
    ['```json\n{"a": 1}\n```', { a: 1 }],
    ['```\n{"a": "}"}\n```\nThat is all.', { a: '}' }],
    ['Sure! {"a": {"b": "\\"}{"}} and {more}', { a: { b: '"}{' } }],
    ['<think>maybe {"a": 0}</think>{"a": 1}', { a: 1 }],
    ['{not this} {"a": 1}', { a: 1 }],
  ])('is found in %j', (content, expected) => {
    expect(parseJsonAnswer(content, false)).toEqual(expected);
  });

  test.each([['[1]'], ['{"a": 1'], ['null'], ['{]'], ['']])('is not found in %j', (content) => {
    expect(parseJsonAnswer(content, false)).toBeUndefined();
  });

  test('is not one that is deeper than answers are, or larger, and finding that out takes no time', () => {
    const deep = `{"claims": [${'['.repeat(200_000)}${']'.repeat(200_000)}]}`;
    for (const strict of [true, false]) {
      expect(parseJsonAnswer(deep, strict)).toBeUndefined();
      expect(parseJsonAnswer(`\`\`\`${' '.repeat(900_000)}`, strict)).toBeUndefined();
      expect(parseJsonAnswer('{'.repeat(900_000), strict)).toBeUndefined();
      expect(parseJsonAnswer(`{"a": "${'x'.repeat(1_000_000)}"}`, strict)).toBeUndefined();
    }
  });
});

describe('an answer that is anything at all', () => {
  const reads = (content: string) => {
    for (const strict of [true, false]) {
      for (const answer of [parseReadingAnswer(content, strict), parseJudgingAnswer(content, strict, 12)]) {
        if (typeof answer === 'string') expect(answer).not.toBe('');
        else expect(answer.malformed.every(({ item, detail }) => item.length <= 200 && detail !== '')).toBe(true);
      }
    }
  };

  test('is read or told to be of no use, and never breaks the run', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), reads));
    fc.assert(fc.property(fc.json(), (json) => reads(`{"claims": [${json}], "holds": [${json}], "not": [${json}]}`)));
    fc.assert(fc.property(fc.json(), (json) => reads(`{"claims": ${json}, "holds": ${json}, "not": []}`)));
  });

  test('is of no use where it runs on', () => {
    const claims = JSON.stringify({ claims: Array(501).fill({}) });
    expect(parseReadingAnswer(claims, true)).toBe('it has 501 claims, of at most 500');
    expect(parseJudgingAnswer(JSON.stringify({ holds: [], not: Array(501).fill(1) }), true, 12)).toMatch(
      /more than 500/u,
    );
  });
});
