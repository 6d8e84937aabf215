import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { readKeptSeeds, writeKeptSeeds } from '../../../src/seeds/kept-seeds.ts';
import { loadPlacedSeeds } from '../../../src/seeds/load-seeds.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-seeds-'));
const path = join(folder, 'seeds.json');
afterAll(() => rmSync(folder, { recursive: true }));

test('seeds that were kept are just those that were checked, until a file under seeds/ changes', () => {
  const { seeds } = loadPlacedSeeds(join(ROOT, 'seeds'));
  expect(readKeptSeeds(seeds.version, path)).toBeUndefined();
  writeKeptSeeds(seeds, path);
  expect(readKeptSeeds(seeds.version, path)).toStrictEqual(seeds);
  expect(readKeptSeeds('another', path)).toBeUndefined();
});

test('sources, which may check otherwise than the program that was built, have none beside them', () => {
  expect(readKeptSeeds(loadPlacedSeeds(join(ROOT, 'seeds')).seeds.version)).toBeUndefined();
});
