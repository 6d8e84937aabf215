import { expect, test } from 'vitest';
import { createGapFinder } from '../../../src/mentions/find-gaps.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';

const row = (en: string): EntityRow => ({
  id: en,
  kind: 'Company',
  names: { en },
  aliases: [],
  ambiguous: [],
  products: [],
});
const findGaps = createGapFinder([row('Harbor'), row('Quillbrook Labs'), row('theDock'), row('Pier.Chat')], {
  glue: { before: ['including', 'the', 'from'], behind: ['to', 'and', 'said'] },
});

test.each([
  ['firms, includingHarbor and others', 'firms, including Harbor and others'],
  ['models fromQuillbrookto Harborand more', 'models from Quillbrook to Harbor and more'],
  ['around the world.In May it grew', 'around the world. In May it grew'],
  ['our view:Harbor grows', 'our view: Harbor grows'],
  // A word of the gazetteer is written so; what no list knows may be a name; an address is none.
  ['theDock and Pier.Chat grow', 'theDock and Pier.Chat grow'],
  ['openHarbor and macOS', 'openHarbor and macOS'],
  ['https://fromHarbor.example/ and theHarbor.example', 'https://fromHarbor.example/ and the Harbor.example'],
  ['call config.Services.Add(theHarbor)', 'call config.Services.Add(the Harbor)'],
  // Behind a name only where the article has lost spaces in front of one.
  ['Harborto the north', 'Harborto the north'],
])('lost spaces are found: %s', (text, expected) => {
  const gaps = findGaps({ text });
  expect([...text].map((unit, at) => (gaps.has(at) ? ` ${unit}` : unit)).join('')).toBe(expected);
});
