import { join } from 'node:path';
import { ROOT } from '../config.ts';
import { createNameIndex } from '../graph/name-index.ts';
import type { ApiSeeds } from '../graphql/context.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';

/** Reads what audits and proposals need of the seeds. */
export function readApiSeeds(): ApiSeeds {
  const { entities, lexicon } = loadSeeds(join(ROOT, 'seeds'));
  return { lexicon, names: createNameIndex(new Map(entities.map((row) => [row.id, row]))) };
}
