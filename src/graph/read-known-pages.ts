import { AppError } from '../errors.ts';
import type { RelationType } from '../model/relation.ts';
import { checkKnown } from './check-known.ts';
import { type KnownRelationship, toKnownRelationships } from './known-relationships.ts';
import { matchesFilter } from './matches-filter.ts';
import { readEntities } from './read-entities.ts';
import type { EntityRecord, Page } from './read-records.ts';
import type { RelationshipItem, RelationshipPageRequest } from './read-relationships.ts';
import { compareIn, keyIn, type RelationshipOrder } from './relationship-orders.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** The most claims that are read for one view of the past. */
const MAX_CLAIMS = 200_000;

/** Which relationships a list holds, seen from its entity. */
export interface ListShape {
  readonly types: readonly RelationType[];
  /** Where the entity stands; `origin`: the provider that a migration left. */
  readonly self: 'subject' | 'object' | 'either' | 'origin';
}

/**
 * Reads one page of a list for each of many entities, as the graph knew it at a moment: from the claims that were live
 * then. Costs as many rows as the entities had claims.
 * @param moment instant in ISO 8601
 * @throws AppError QUERY_TOO_LARGE; BAD_ARGUMENT where that moment was purged
 */
export async function readKnownPages(
  runner: StatementRunner,
  shape: ListShape,
  moment: string,
  { filter, order = 'name', starts, first }: RelationshipPageRequest,
): Promise<ReadonlyMap<string, Page<RelationshipItem>>> {
  const lists = await readKnownRelationships(
    runner,
    starts.map(({ id }) => id),
    shape,
    moment,
  );
  const all = [...lists.values()].flat();
  const current = await readEntities(runner, [...new Set(all.flatMap(farIds))]);
  return new Map(
    starts.map(({ id, after }) => {
      const items = (lists.get(id) ?? [])
        .filter(({ relationship }) => matchesFilter(relationship, filter))
        .map((known) => toItem(known, shape, order, current))
        .sort((a, b) => compareIn(order, a, b));
      const rest = after ? items.filter((item) => compareIn(order, item, after) > 0) : items;
      return [id, { items: rest.slice(0, first), hasNext: rest.length > first, total: items.length }];
    }),
  );
}

/** A relationship of an entity, seen from there. */
export interface SeenRelationship extends KnownRelationship {
  /** Whether the entity is its object. */
  readonly isObject: boolean;
}

/** Reads the relationships of entities as they were known at a moment, by the entities' ids of now. */
export async function readKnownRelationships(
  runner: StatementRunner,
  ids: readonly string[],
  { types, self }: ListShape,
  moment: string,
): Promise<ReadonlyMap<string, readonly SeenRelationship[]>> {
  await checkKnown(runner, moment);
  // What counts as one entity now may have counted as several, or as a part of another.
  const formerIds = new Map(ids.map((id) => [id, new Set([id])]));
  for (const { id, thenId } of await runStatement(runner, 'read/history/then-ids', { ids, moment })) {
    formerIds.get(id)!.add(thenId);
  }
  const asked = [...new Set([...formerIds.values()].flatMap((then) => [...then]))];
  const limit = MAX_CLAIMS + 1;
  const rows = await runStatement(runner, 'read/history/claims-of-entities', { ids: asked, types, moment, limit });
  if (rows.length === limit) throw tooLarge();
  const claims =
    self === 'origin'
      ? await runStatement(runner, 'read/history/claims-of-relationships', {
          ids: [...new Set(rows.map(({ claim }) => claim.relationshipId))],
          moment,
        })
      : distinct(rows);
  const known = toKnownRelationships(claims, moment);
  return new Map(
    [...formerIds].map(([id, then]) => [
      id,
      known.flatMap((each): SeenRelationship[] => {
        const { subjectId, objectId, originId } = each.relationship;
        if (self === 'origin') return originId !== null && then.has(originId) ? [{ ...each, isObject: true }] : [];
        const [isSubject, isObject] = [then.has(subjectId), then.has(objectId)];
        if (self !== 'object' && isSubject) return [{ ...each, isObject: false }];
        return self !== 'subject' && isObject ? [{ ...each, isObject: true }] : [];
      }),
    ]),
  );
}

/** Reads relationships as they were known at a moment; those that nobody stated then are absent. */
export async function readRelationshipsAt(
  runner: StatementRunner,
  ids: readonly string[],
  moment: string,
): Promise<readonly KnownRelationship['relationship'][]> {
  await checkKnown(runner, moment);
  const claims = await runStatement(runner, 'read/history/claims-of-relationships', { ids, moment });
  return toKnownRelationships(claims, moment).map(({ relationship }) => relationship);
}

/** The refusal of a question about the past that would read too much. */
export function tooLarge(): AppError {
  return new AppError(
    'QUERY_TOO_LARGE',
    `This view of the past rests on more than ${MAX_CLAIMS.toLocaleString('en')} claims. Ask for a smaller entity, or without knownAt.`,
  );
}

/** A claim between two of the entities asked for comes once for each. */
function distinct<Row extends { readonly claim: { readonly id: string } }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.claim.id, row])).values()];
}

function farIds({ relationship, isObject }: SeenRelationship): string {
  return isObject ? relationship.subjectId : relationship.objectId;
}

function toItem(
  known: SeenRelationship,
  { types, self }: ListShape,
  order: RelationshipOrder,
  current: ReadonlyMap<string, EntityRecord>,
): RelationshipItem {
  const { relationship, isObject } = known;
  const id = farIds(known);
  const node = current.get(id) ?? (isObject ? relationship.past.subject : relationship.past.object);
  const key = keyIn(order, relationship);
  if (key !== undefined) return { relationship, node, key, tie: relationship.id };
  return { relationship, node, key: node.name, tie: tieOf(id, relationship, types, self) };
}

/** Tells equal names apart as the lists of now do: one entity may stand twice where a list joins types, and among those who left a cloud. */
function tieOf(
  id: string,
  { type, objectId }: SeenRelationship['relationship'],
  types: ListShape['types'],
  self: ListShape['self'],
) {
  if (types.length > 1) return `${id} ${type}`;
  return self === 'origin' ? `${id} ${objectId}` : id;
}
