import { expect, test } from 'vitest';
import { chooseNames } from '../../../src/mentions/choose-names.ts';
import type { Candidates } from '../../../src/mentions/find-candidates.ts';

const TEXT = '在青岚云智能硬件展上，青岚云发布新品。';

/** Names chosen in the text, with their places, for candidates with scores as organization, person, event. */
function chosen(
  candidates: Readonly<Record<string, readonly number[]>>,
  known?: { readonly sense: string; readonly rows: readonly { readonly id: string; readonly kind: string }[] },
): readonly string[] {
  const keys = Object.keys(candidates);
  const placesOf = (key: string) =>
    [...TEXT.matchAll(new RegExp(key, 'gu'))].map(({ index }) => ({ start: index, end: index + key.length }));
  const found = {
    reading: { surface: { text: TEXT }, known: [] },
    candidates: keys.map((key) => ({
      candidate: { key, sources: new Set(), places: placesOf(key), known },
      measures: new Map(),
    })),
  } as unknown as Candidates;
  const names = chooseNames(found, Object.values(candidates));
  return names
    .map(({ key, row, places }) => `${key}${row ? ` (${row.id})` : ''} ${places.map(({ start }) => start).join()}`)
    .sort();
}

test("an event that is likely enough keeps its host's name inside its own, however sure that is", () => {
  expect(chosen({ 青岚云: [0.99, 0, 0], 青岚云智能硬件展: [0, 0, 0.45] })).toEqual(['青岚云 11', '青岚云智能硬件展 1']);
});

test('an unlikely event takes no place', () => {
  expect(chosen({ 青岚云: [0.99, 0, 0], 青岚云智能硬件展: [0, 0, 0.2] })).toEqual(['青岚云 1,11']);
});

test.each([
  ['somebody, where that is likeliest', [0.09, 0.91, 0], ['青岚云 1,11']],
  ['nobody, where neither is likely', [0.09, 0.3, 0], []],
  ['the firm, where that is likely', [0.5, 0.1, 0], ['青岚云 (qinglan) 1,11']],
] as const)('an ambiguous name of the gazetteer is %s', (_, scores, expected) => {
  const known = { sense: 'ambiguous', rows: [{ id: 'qinglan', kind: 'Company' }] };
  expect(chosen({ 青岚云: scores }, known)).toEqual(expected);
});
