import { expect, test } from 'vitest';
import { createGapFinder } from '../../../src/mentions/find-gaps.ts';
import { readSurface } from '../../../src/mentions/read-surface.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';
import { toLineDocument } from './line-document.ts';

const row = (en: string): EntityRow => ({
  ...{ id: en, kind: 'Company', names: { en }, aliases: [], ambiguous: [], products: [] },
});
const rows = ['Harbor', 'Quillbrook Labs', 'theDock', 'Pier.Chat', 'OnDeck', 'Copel'].map(row);
const findGaps = createGapFinder(rows, {
  glue: {
    before: ['including', 'the', 'from'],
    'before-known': ['is', 'on'],
    behind: ['to', 'and', 'said'],
    openers: ['The'],
  },
});

test.each([
  ['firms, includingHarbor and others', 'firms, including Harbor and others'],
  ['models fromQuillbrookto Quillbrookand more', 'models from Quillbrook to Quillbrook and more'],
  ['around the world.In May it grew', 'around the world. In May it grew'],
  ['our view:Harbor grows', 'our view: Harbor grows'],
  ['told Harbor.The firm agrees', 'told Harbor. The firm agrees'],
  ['what runs onHarbor', 'what runs on Harbor'],
])('lost spaces are found: %s', (text, expected) => {
  expect(readSurface(toLineDocument(text), findGaps).text).toBe(`${expected}\n`);
});

test.each([
  ['what the gazetteer writes as one word', 'theDock, onDeck and Pier.Chat grow'],
  ['other words in front of a name', 'openHarbor and macOS'],
  ['code', 'isArray and onClick, "fromHarbor"'],
  ['addresses', 'https://fromHarbor.example/?fromHarbor&fromHarbor=fromHarbor'],
  ['names of things in names', 'Harbor.EventGrid and Harbor.Com grow'],
  ['behind a name where no other space is lost', 'Harborto the north'],
  ['a short name that stands nowhere else', 'Harbor met Copeland'],
])('no space is put into %s', (_, text) => {
  expect(readSurface(toLineDocument(text), findGaps).text).toBe(`${text}\n`);
});

test('a name of a longer word is no name where the article does not write it alone', () => {
  expect(readSurface(toLineDocument('fromHarbor by Brad Copeland'), findGaps).text).toBe(
    'from Harbor by Brad Copeland\n',
  );
});

test('places of the surface lead back to the text that has no space there', () => {
  const document = toLineDocument('firms, includingHarbor and others');
  const surface = readSurface(document, findGaps);
  const start = surface.text.indexOf('Harbor');
  expect(document.text.slice(surface.offsets[start]!, surface.offsets[start + 5]! + 1)).toBe('Harbor');
});

test('blocks of code tell nothing of the others', () => {
  const text = 'fromHarbor\nQuillbrookto the north';
  const blocks = [
    { kind: 'code' as const, start: 0, end: 10 },
    { kind: 'body' as const, start: 11, end: text.length },
  ];
  expect(readSurface({ ...toLineDocument(text), blocks }, findGaps).text).toBe('Quillbrookto the north\n');
});

test('time grows with the length of what is glued', () => {
  const text = `fromHarbor A${'a'.repeat(400_000)}B ${'aA'.repeat(100_000)} ${'x'.repeat(200_000)}.Yy`;
  expect(readSurface(toLineDocument(text), findGaps).text).toContain('from Harbor');
});
