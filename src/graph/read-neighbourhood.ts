import { compare } from '../model/compare.ts';
import { groupBy } from '../model/group-by.ts';
import { RELATION_TYPES, RELATIONS, type RelationshipStatus, type RelationType } from '../model/relation.ts';
import {
  type AroundEdge,
  type AroundList,
  type AroundStart,
  type Grown,
  growNeighbourhood,
} from './grow-neighbourhood.ts';
import { matchesFilter } from './matches-filter.ts';
import { readEntities } from './read-entities.ts';
import { readKnownRelationships } from './read-known-pages.ts';
import type { EntityRecord, RelationshipRecord } from './read-records.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** How many relationships of one list are looked through for those that fit the conditions. */
const SCANNED = 2_000;
/** Of two entities with more relationships than this each, none is looked for beside those found on the way. */
const DENSE = 500;

export interface NeighbourhoodRequest {
  readonly center: EntityRecord;
  /** 1 to 3. */
  readonly depth: number;
  /** The most entities. */
  readonly most: number;
  /** The most relationships of one type and direction that are followed from an entity. */
  readonly perType: number;
  readonly types: readonly RelationType[];
  readonly status?: readonly RelationshipStatus[] | null | undefined;
  /** Only what holds on this day, or may. */
  readonly asOf?: string | null | undefined;
  /** As the graph knew it at this moment; as it knows it now when absent. */
  readonly knownAt?: string | undefined;
}

export interface Neighbourhood {
  readonly center: EntityRecord;
  readonly nodes: readonly Neighbour[];
  readonly relationships: readonly RelationshipRecord[];
  readonly cut: readonly CutList[];
}

export interface Neighbour {
  readonly entity: EntityRecord;
  /** Relationships between it and the center. */
  readonly distance: number;
  /** All its relationships; null of the past. */
  readonly degree: number | null;
}

/** Relationships of which not all are shown. */
export interface CutList {
  readonly entity: EntityRecord;
  readonly type: RelationType;
  readonly isObject: boolean;
  readonly shown: number;
  readonly total: number;
}

/**
 * Reads what is around an entity: entities ring by ring, the relationships among them, and what was left out.
 * @throws AppError QUERY_TOO_LARGE and BAD_ARGUMENT of the past
 */
export async function readNeighbourhood(
  runner: StatementRunner,
  request: NeighbourhoodRequest,
): Promise<Neighbourhood> {
  const { center, knownAt } = request;
  const grown = await growNeighbourhood(center, request, (starts) =>
    knownAt === undefined ? readAround(runner, starts, request) : readAroundAt(runner, starts, request, knownAt),
  );
  const ids = [...grown.distances.keys()];
  const [current, among] = await Promise.all([
    readEntities(runner, ids),
    knownAt === undefined ? readAmong(runner, ids, request) : [],
  ]);
  const degrees = new Map(among.map(({ id, degree }) => [id, degree]));
  const entityOf = (id: string) => (id === center.id ? center : (current.get(id) ?? grown.past.get(id)));
  // What was deleted between two statements is left out, as if it had been before.
  const nodes = ids.flatMap((id): Neighbour[] => {
    const entity = entityOf(id);
    return entity ? [{ entity, distance: grown.distances.get(id)!, degree: degrees.get(id) ?? null }] : [];
  });
  const shown = new Set(nodes.map(({ entity }) => entity.id));
  const found = [
    ...grown.lists.flatMap(({ start, edges }) => edges.filter(({ farId }) => shown.has(start) && shown.has(farId))),
    ...among.flatMap((each) => each.relationships.map((relationship) => ({ relationship }))),
  ];
  const relationships = [...new Map(found.map(({ relationship }) => [relationship.id, relationship])).values()];
  return { center, nodes, relationships, cut: toCut(grown, relationships, entityOf) };
}

/** Lists what is not shown in full, in the order in which it was found. */
function toCut(
  { lists }: Grown,
  relationships: readonly RelationshipRecord[],
  entityOf: (id: string) => EntityRecord | undefined,
): readonly CutList[] {
  const shownIds = new Set(relationships.map(({ id }) => id));
  const counts = groupBy(
    relationships.flatMap(({ type, subjectId, objectId }) => [
      `${type} false ${subjectId}`,
      `${type} true ${objectId}`,
    ]),
    (key) => key,
  );
  return lists.flatMap(({ start, type, isObject, total, isCut, edges }) => {
    const entity = entityOf(start);
    const ofList = edges.filter(({ relationship }) => shownIds.has(relationship.id)).length;
    if (entity === undefined || (!isCut && ofList === edges.length)) return [];
    const shown = Math.max(ofList, counts.get(`${type} ${isObject} ${start}`)?.length ?? 0);
    return shown >= total ? [] : [{ entity, type, isObject, shown, total }];
  });
}

async function readAround(
  runner: StatementRunner,
  starts: readonly AroundStart[],
  { types, status, asOf, perType }: NeighbourhoodRequest,
): Promise<readonly AroundList[]> {
  const scanned = status == null && asOf == null ? perType + 1 : SCANNED;
  const rows = await runStatement(runner, 'read/relationship/around', {
    starts: starts.map(({ id, kind }) => ({
      id,
      out: types.filter((type) => (RELATIONS[type].from as readonly string[]).includes(kind)),
      in: types.filter((type) => (RELATIONS[type].to as readonly string[]).includes(kind)),
    })),
    ...{ status, asOf, scanned, limit: perType },
  });
  return inOrder(
    starts,
    rows.map(({ fitting, ...list }) => ({ ...list, isCut: fitting > perType || list.total > scanned })),
  );
}

async function readAroundAt(
  runner: StatementRunner,
  starts: readonly AroundStart[],
  { types, status, asOf, perType }: NeighbourhoodRequest,
  moment: string,
): Promise<readonly AroundList[]> {
  const ids = starts.map(({ id }) => id);
  const known = await readKnownRelationships(runner, ids, { types, self: 'either' }, moment);
  const lists = [...known].flatMap(([start, seen]) => {
    const groups = groupBy(seen, ({ isObject, relationship }) => `${relationship.type} ${isObject}`);
    return [...groups.values()].map((group): AroundList => {
      const { isObject, relationship } = group[0]!;
      const fitting = group
        .filter((each) => matchesFilter(each.relationship, { status, asOf }))
        .map((each): AroundEdge => {
          const past = isObject ? each.relationship.past.subject : each.relationship.past.object;
          return { farId: past.id, farKind: past.kind, relationship: each.relationship, past };
        })
        .sort((a, b) => compare(a.past!.name, b.past!.name) || compare(a.farId, b.farId));
      const edges = fitting.slice(0, perType);
      return { start, type: relationship.type, isObject, total: group.length, isCut: fitting.length > perType, edges };
    });
  });
  return inOrder(starts, lists);
}

function readAmong(runner: StatementRunner, ids: readonly string[], { types, status, asOf }: NeighbourhoodRequest) {
  return runStatement(runner, 'read/relationship/among', { ids, types, status, asOf, dense: DENSE });
}

/** Sorts lists by their entity, then by type and direction. */
function inOrder(starts: readonly AroundStart[], lists: readonly AroundList[]): readonly AroundList[] {
  const places = new Map(starts.map(({ id }, at) => [id, at]));
  return [...lists].sort(
    (a, b) =>
      places.get(a.start)! - places.get(b.start)! ||
      RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
      Number(a.isObject) - Number(b.isObject),
  );
}
