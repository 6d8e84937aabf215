import { expect, test } from 'vitest';
import { chooseNames } from '../../../src/mentions/choose-names.ts';
import type { Candidates } from '../../../src/mentions/find-candidates.ts';

const TEXT = '在青岚云智能硬件展上，青岚云发布新品。';

/** Names chosen in the text, with their places, for candidates with scores as organization, person, event. */
function chosen(candidates: Readonly<Record<string, readonly number[]>>): readonly string[] {
  const keys = Object.keys(candidates);
  const placesOf = (key: string) =>
    [...TEXT.matchAll(new RegExp(key, 'gu'))].map(({ index }) => ({ start: index, end: index + key.length }));
  const found = {
    reading: { surface: { text: TEXT }, known: [] },
    candidates: keys.map((key) => ({
      candidate: { key, sources: new Set(), places: placesOf(key) },
      measures: new Map(),
    })),
  } as unknown as Candidates;
  const names = chooseNames(found, Object.values(candidates));
  return names.map(({ key, places }) => `${key} ${places.map(({ start }) => start).join()}`).sort();
}

test("an event that is likely enough keeps its host's name inside its own, however sure that is", () => {
  expect(chosen({ 青岚云: [0.99, 0, 0], 青岚云智能硬件展: [0, 0, 0.45] })).toEqual(['青岚云 11', '青岚云智能硬件展 1']);
});

test('an unlikely event takes no place', () => {
  expect(chosen({ 青岚云: [0.99, 0, 0], 青岚云智能硬件展: [0, 0, 0.2] })).toEqual(['青岚云 1,11']);
});
