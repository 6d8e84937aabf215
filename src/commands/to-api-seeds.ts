import { createNameIndex } from '../graph/name-index.ts';
import type { ApiSeeds } from '../graphql/context.ts';
import type { Seeds } from '../model/seeds.ts';

/** Takes from the seeds what audits and proposals need. */
export function toApiSeeds({ entities, lexicon }: Seeds): ApiSeeds {
  return { lexicon, names: createNameIndex(new Map(entities.map((row) => [row.id, row]))) };
}
