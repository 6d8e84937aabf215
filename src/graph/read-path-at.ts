import type { RelationType } from '../model/relation.ts';
import { holdsOn } from './holds-on.ts';
import { readEntities } from './read-entities.ts';
import { readKnownRelationships, type SeenRelationship, tooLarge } from './read-known-pages.ts';
import type { EntityRecord, PathRecord } from './read-records.ts';
import type { StatementRunner } from './run-statement.ts';

/** The most entities from which a search goes on. */
const MAX_FRONTIER = 5_000;

/**
 * Finds a shortest chain of relationships between two entities, through what the graph knew at a moment.
 * @throws AppError QUERY_TOO_LARGE
 */
export async function readPathAt(
  runner: StatementRunner,
  request: {
    readonly from: EntityRecord;
    readonly toId: string;
    readonly maxLength: number;
    readonly types: readonly RelationType[];
    /** Only through what holds on this day, or may. */
    readonly asOf?: string | null | undefined;
  },
  moment: string,
): Promise<PathRecord | undefined> {
  const { from, toId, maxLength, types, asOf } = request;
  const steps = new Map<string, SeenRelationship & { readonly fromId: string }>();
  let frontier = [from.id];
  for (let length = 1; length <= maxLength && frontier.length > 0; length++) {
    if (frontier.length > MAX_FRONTIER) throw tooLarge();
    const next = new Set<string>();
    const found = await readKnownRelationships(runner, frontier, { types, self: 'either' }, moment);
    for (const [fromId, edges] of found) {
      for (const edge of edges) {
        if (asOf != null && holdsOn(edge.relationship, asOf, asOf) === 'no') continue;
        const id = edge.isObject ? edge.relationship.subjectId : edge.relationship.objectId;
        if (id === from.id || steps.has(id)) continue;
        steps.set(id, { ...edge, fromId });
        next.add(id);
      }
    }
    if (steps.has(toId)) return toPath(runner, from, toId, steps);
    frontier = [...next];
  }
  return undefined;
}

async function toPath(
  runner: StatementRunner,
  from: EntityRecord,
  toId: string,
  steps: ReadonlyMap<string, SeenRelationship & { readonly fromId: string }>,
): Promise<PathRecord> {
  const chain: { readonly id: string; readonly step: SeenRelationship }[] = [];
  for (let id = toId; id !== from.id; ) {
    const step = steps.get(id)!;
    chain.unshift({ id, step });
    id = step.fromId;
  }
  const current = await readEntities(
    runner,
    chain.map(({ id }) => id),
  );
  const nodeOf = (id: string, { isObject, relationship: { past } }: SeenRelationship) =>
    current.get(id) ?? (isObject ? past.subject : past.object);
  return {
    nodes: [from, ...chain.map(({ id, step }) => nodeOf(id, step))],
    relationships: chain.map(({ step }) => step.relationship),
  };
}
