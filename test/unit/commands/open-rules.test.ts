import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRules } from '../../../src/commands/open-rules.ts';
import { ROOT } from '../../../src/config.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const source = { path: 'a.md', bytes: new TextEncoder().encode('# Acme\n\nAcme runs on AWS.') };

test('few articles are read in this thread, one after the other', async () => {
  const rules = openRules(seeds, 5);
  expect(rules.readAhead).toBe(1);
  expect(rules.read(source)).not.toBeInstanceOf(Promise);
  await rules.close();
});

test('so many threads as are asked for read the same, with as many articles waiting for them', async () => {
  const rules = openRules(seeds, 5, 2);
  try {
    expect(rules.readAhead).toBe(4);
    expect(await rules.read(source)).toEqual(openRules(seeds, 1).read(source));
  } finally {
    await rules.close();
  }
});
