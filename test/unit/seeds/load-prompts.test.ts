import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import type { AppError } from '../../../src/errors.ts';
import { parseReadingAnswer, type ReadingAnswer } from '../../../src/llm/reading-answer.ts';
import { renderClaims } from '../../../src/llm/render-read-prompt.ts';
import { RELATION_TYPES } from '../../../src/model/relation.ts';
import { loadPrompts } from '../../../src/seeds/load-prompts.ts';
import { seedFolder } from './seed-folder.ts';

const folder = join(ROOT, 'seeds/prompts');
const shipped = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|yaml)$/u.test(file))
    .map((file) => [`prompts/${file}`, readFileSync(join(folder, file), 'utf8')]),
);
const load = (change: Readonly<Record<string, string>> = {}) => loadPrompts(seedFolder({ ...shipped, ...change }));

function faultsOf(change: Readonly<Record<string, string>>): string {
  try {
    load(change);
    return 'none';
  } catch (error) {
    return `${(error as AppError).code} ${(error as AppError).message}`;
  }
}

describe('the prompts', () => {
  test('have a row for every relation, and examples in Chinese and English', () => {
    const { relations, examples, version } = loadPrompts(join(ROOT, 'seeds'));
    expect(relations.map(({ type }) => type).sort()).toEqual([...RELATION_TYPES].sort());
    expect(examples.some(({ text }) => /\p{Script=Han}/u.test(text))).toBe(true);
    expect(examples.some(({ text }) => !/\p{Script=Han}/u.test(text))).toBe(true);
    expect(version).toMatch(/^[0-9a-f]{8}$/u);
  });

  test('teach answers that are taken as they stand', () => {
    for (const { claims } of load().examples) {
      const answer = parseReadingAnswer(renderClaims(claims), true);
      expect(answer).toMatchObject({ malformed: [] });
      expect((answer as ReadingAnswer).proposals).toHaveLength(claims.length);
    }
  });

  test('have another version when any file changes, not when lines end otherwise', () => {
    const { version } = load();
    const judge = shipped['prompts/judge.md']!;
    expect(load({ 'prompts/judge.md': judge.replaceAll('\n', '\r\n') }).version).toBe(version);
    for (const file of Object.keys(shipped)) {
      const more = file.endsWith('.yaml') ? '# more\n' : 'more\n';
      expect(load({ [file]: shipped[file]! + more }).version).not.toBe(version);
    }
  });
});

describe('a fault in the prompts', () => {
  const relations = shipped['prompts/relations.yaml']!;
  const english = shipped['prompts/examples/english.yaml']!;

  test.each([
    ['a text that is not there', { 'prompts/judge.md': '' }, 'seeds/prompts/judge.md:1: missing, or empty'],
    [
      'a place that is lost',
      { 'prompts/section.md': 'Title: {{title}}\n{{names}} {{mark}}' },
      'seeds/prompts/section.md:1: has no place {{text}}',
    ],
    [
      'a misspelt place',
      { 'prompts/read.md': `{{relations}}\n{{examples}}\n{{example}}` },
      'seeds/prompts/read.md:3: unknown place {{example}}',
    ],
    [
      'a relation of no type',
      { 'prompts/relations.yaml': `${relations}- { type: LOVES, ends: a, when: b, ask: "{from} {to}" }\n` },
      'type is one of USES',
    ],
    [
      'a relation without a row',
      { 'prompts/relations.yaml': relations.replace(/- type: OPERATES\n(?: .*\n)+/u, '') },
      'OPERATES has no row',
    ],
    [
      'a statement without its ends',
      { 'prompts/relations.yaml': relations.replace('{from} organizes {to}', '{from} organizes it') },
      'ask: names both {from} and {to}',
    ],
    [
      'an example whose quote is not in its text',
      {
        'prompts/examples/english.yaml': english.replace(
          'Talks to buy rival Tessmore fell through,',
          'Talks fell through,',
        ),
      },
      '"Talks to buy rival Tessmore fell through" does not stand in a line of its text',
    ],
    [
      'an example with an unknown field',
      { 'prompts/examples/english.yaml': english.replaceAll('workload:', 'load:') },
      'unknown key "load"',
    ],
  ])('is told with its file and line: %s', (_, change, message) => {
    expect(faultsOf(change)).toMatch(/^SEEDS_INVALID /u);
    expect(faultsOf(change)).toContain(message);
  });
});
