import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../../../../src/llm/batch/check-answer.ts';
import { withId } from '../../../../src/llm/llm-request.ts';
import { BAD_REPLIES, toAnswer } from '../../../llm/bad-replies.ts';

const TEXT = 'Title: Larkfield moves\n\nLarkfield now runs its shop\non Harborline Cloud.';
const REQUEST = withId({ model: 'any', messages: [{ role: 'user', content: TEXT }] });
const claim = (quote: string, from: string, to: string) => ({
  ...({ type: 'USES', status: 'active', quote, from, to } as const),
  ...({ from_kind: 'Company', to_kind: 'CloudProvider', confidence: 0.9 } as const),
});
const RIGHT = toAnswer([claim('larkfield now runs its shop on Harborline Cloud', 'Larkfield', 'Harborline Cloud')]);

describe('an answer to a reading', () => {
  test.each([
    ['of one claim', RIGHT],
    ['of none', toAnswer([])],
    ['in a fence', `Here it is:\n\`\`\`json\n${RIGHT}\n\`\`\``],
    ['among words', `I found this: ${RIGHT} That is all.`],
    // The gate refuses its claim, and says why.
    [
      'whose quote is not letter by letter',
      toAnswer([claim('Larkfield went to Harborline', 'Larkfield', 'Harborline')]),
    ],
  ])('%s is usable, and kept as JSON alone', (_, content) => {
    const checked = checkAnswer(content, 'reading', REQUEST);
    expect(JSON.parse((checked as { content: string }).content)).toHaveProperty('claims');
  });

  test.each<[string, string, RegExp]>([
    ['in prose', BAD_REPLIES.prose, /no JSON object/],
    ['that is empty', ' ', /empty/],
    ['that is broken', BAD_REPLIES.malformed, /no JSON object/],
    ['of another shape', '{"relations": []}', /no list of claims/],
    ['of claims that are none', '{"claims": [{"who": "Larkfield"}]}', /none of its claims is one \(quote: /],
    ['about another article', BAD_REPLIES.otherArticle, /another article/],
    ['in another language', BAD_REPLIES.otherLanguage, /another article/],
    ['of two megabytes', BAD_REPLIES.twoMegabytes, /no JSON object/],
  ])('%s is not', (_, content, fault) => {
    expect(checkAnswer(content, 'reading', REQUEST)).toEqual({ fault: expect.stringMatching(fault) });
  });

  test('is taken as it is where its text cannot be had', () => {
    expect(checkAnswer(BAD_REPLIES.otherArticle, 'reading')).toHaveProperty('content');
  });
});

test.each<[string, object]>([
  ['{"holds": [{"number": 1, "status": "active", "date": null}], "not": [2]}', { content: expect.any(String) }],
  ['{"holds": [], "not": []}', { content: expect.any(String) }],
  ['{"claims": []}', { fault: expect.stringMatching(/holds and not/) }],
  ['{"holds": [{"no": 1}], "not": []}', { fault: expect.stringMatching(/none of its verdicts is one/) }],
])('an answer to questions is judged by its shape: %s', (content, checked) => {
  expect(checkAnswer(content, 'judging', REQUEST)).toEqual(checked);
});
