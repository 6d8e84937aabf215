import { groupBy } from '../model/group-by.ts';
import { RELATION_TYPES } from '../model/relation.ts';
import { matchesFilter } from './matches-filter.ts';
import { readEntities } from './read-entities.ts';
import { readKnownRelationships, type SeenRelationship, tooLarge } from './read-known-pages.ts';
import { MOST_COMPARED, type PathRequest } from './read-paths.ts';
import type { EntityRecord, PathRecord } from './read-records.ts';
import type { StatementRunner } from './run-statement.ts';

/** The most entities from which a search goes on. */
const MAX_FRONTIER = 5_000;

/** A step of a chain: the entity that it leads to, and the one that it comes from. */
interface Step extends SeenRelationship {
  readonly id: string;
  readonly fromId: string;
}

/**
 * Finds the best attested of the shortest chains of relationships between two entities, through what the graph knew at a moment.
 * @throws AppError QUERY_TOO_LARGE; BAD_ARGUMENT where that moment was purged
 */
export async function readPathsAt(
  runner: StatementRunner,
  request: PathRequest & { readonly from: EntityRecord },
  limit: number,
  moment: string,
): Promise<readonly PathRecord[]> {
  const { from, toId, maxLength } = request;
  const steps = new Map<string, readonly Step[]>([[from.id, []]]);
  let frontier = [from.id];
  for (let length = 1; length <= maxLength && frontier.length > 0; length++) {
    if (frontier.length > MAX_FRONTIER) throw tooLarge();
    const found = await readSteps(runner, frontier, request, moment);
    const reached = found.filter(({ id }) => !steps.has(id));
    const next = groupBy(reached, ({ id }) => id);
    for (const [id, reached] of next) steps.set(id, reached);
    if (next.has(toId)) return toPaths(runner, from, chooseChains(toId, steps, limit));
    frontier = [...next.keys()];
  }
  return [];
}

/** Reads the steps from some entities over which a chain may go. */
async function readSteps(
  runner: StatementRunner,
  frontier: readonly string[],
  { fromId, toId, types, status, avoid, maxDegree, asOf }: PathRequest,
  moment: string,
): Promise<readonly Step[]> {
  // How many relationships an entity has is told by all of them.
  const shape = { types: maxDegree == null ? types : RELATION_TYPES, self: 'either' } as const;
  const found = await readKnownRelationships(runner, frontier, shape, moment);
  return [...found].flatMap(([id, edges]) => {
    if (id !== fromId && maxDegree != null && edges.length > maxDegree) return [];
    return edges
      .map((edge) => ({
        ...edge,
        id: edge.isObject ? edge.relationship.subjectId : edge.relationship.objectId,
        fromId: id,
      }))
      .filter(
        (step) =>
          types.includes(step.relationship.type) &&
          matchesFilter(step.relationship, { status, asOf }) &&
          (step.id === toId || !avoid.includes(step.id)),
      );
  });
}

/** Lists the chains to an entity, from their beginning. */
function* chainsTo(id: string, steps: ReadonlyMap<string, readonly Step[]>): Generator<readonly Step[]> {
  const last = steps.get(id)!;
  if (last.length === 0) yield [];
  for (const step of last) for (const chain of chainsTo(step.fromId, steps)) yield [...chain, step];
}

/** Chooses among chains as paths.cypher does. */
function chooseChains(
  toId: string,
  steps: ReadonlyMap<string, readonly Step[]>,
  limit: number,
): readonly (readonly Step[])[] {
  const chains: { readonly chain: readonly Step[]; readonly weakest: number; readonly ids: string }[] = [];
  for (const chain of chainsTo(toId, steps)) {
    const weakest = Math.min(...chain.map(({ relationship }) => relationship.confidence));
    chains.push({ chain, weakest, ids: chain.map(({ relationship }) => relationship.id).join(' ') });
    if (chains.length === MOST_COMPARED) break;
  }
  return chains
    .sort((a, b) => b.weakest - a.weakest || (a.ids < b.ids ? -1 : 1))
    .slice(0, limit)
    .map(({ chain }) => chain);
}

async function toPaths(
  runner: StatementRunner,
  from: EntityRecord,
  chains: readonly (readonly Step[])[],
): Promise<readonly PathRecord[]> {
  const current = await readEntities(runner, [...new Set(chains.flat().map(({ id }) => id))]);
  return chains.map((chain) => ({
    nodes: [
      from,
      ...chain.map(
        ({ id, isObject, relationship: { past } }) => current.get(id) ?? (isObject ? past.subject : past.object),
      ),
    ],
    relationships: chain.map(({ relationship }) => relationship),
  }));
}
