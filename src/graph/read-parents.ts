import { matchesFilter } from './matches-filter.ts';
import { readEntities } from './read-entities.ts';
import { readKnownRelationships, type SeenRelationship } from './read-known-pages.ts';
import type { ParentRecord } from './read-records.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

export interface ParentFilter {
  /** Only what holds on this day, or may. */
  readonly asOf?: string | null | undefined;
  /** As the graph knew it at this moment; as it knows it now when absent. */
  readonly knownAt?: string | undefined;
}

/**
 * Finds the organization above each of some, by the word of articles: of several the one that stands, that most independent articles
 * state, that is surest.
 * @throws AppError QUERY_TOO_LARGE and BAD_ARGUMENT of the past
 */
export async function readParents(
  runner: StatementRunner,
  ids: readonly string[],
  { asOf, knownAt }: ParentFilter,
): Promise<ReadonlyMap<string, ParentRecord>> {
  if (knownAt === undefined) {
    const rows = await runStatement(runner, 'read/entity/parents', { ids, asOf });
    return new Map(rows.map(({ id, relationship, node }) => [id, { ...relationship, node }]));
  }
  const shape = { types: ['SUBSIDIARY_OF'], self: 'subject' } as const;
  const known = await readKnownRelationships(runner, ids, shape, knownAt);
  const chosen = [...known].flatMap(([id, seen]) => {
    const [first] = seen.filter(({ relationship }) => matchesFilter(relationship, { asOf })).sort(compare);
    return first ? [{ id, relationship: first.relationship }] : [];
  });
  const current = await readEntities(runner, [...new Set(chosen.map(({ relationship }) => relationship.objectId))]);
  return new Map(
    chosen.map(({ id, relationship }) => {
      const node = current.get(relationship.objectId) ?? relationship.past.object;
      return [id, { ...relationship, node }];
    }),
  );
}

/** Sorts as parents.cypher does. */
function compare({ relationship: a }: SeenRelationship, { relationship: b }: SeenRelationship): number {
  return (
    Number(b.status === 'active') - Number(a.status === 'active') ||
    b.origins - a.origins ||
    b.confidence - a.confidence ||
    (a.id < b.id ? -1 : 1)
  );
}
