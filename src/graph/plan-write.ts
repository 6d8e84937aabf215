import { isDeepStrictEqual } from 'node:util';
import { type ClaimDiff, claimsAfter, claimsBefore } from './diff-claims.ts';
import { type EntityNode, labelsOf, toDiscoveredEntity, toKnownEntity } from './entity-node.ts';
import type { NameIndex, NameKey } from './name-index.ts';
import { addToTally, EMPTY_TALLY, type NameTally, type StoredRef } from './name-tally.ts';
import { planRelationships, type RelationshipPlan } from './plan-relationships.ts';
import type { ProjectableClaim } from './project-relationship.ts';
import type { StatementParams } from './run-statement.ts';
import type { StoredClaim } from './stored-claim.ts';

/** A `Name` node as it stands before the write, with the entity that it names. */
export interface StoredName {
  readonly key: NameKey;
  readonly tally: NameTally;
  readonly entityId?: string | undefined;
}

/** What the graph held before the write, of all that the write can touch. */
export interface GraphState {
  readonly names: ReadonlyMap<string, StoredName>;
  /** Known entities that the graph holds, among those that the claims name. */
  readonly entityIds: ReadonlySet<string>;
  /** All live claims of the relationships that the diff touches. */
  readonly related: ReadonlyMap<string, readonly ProjectableClaim[]>;
}

/** Everything that one transaction writes below its articles. */
export interface WritePlan {
  readonly claims: ClaimDiff;
  readonly names: StatementParams<'write/name/put'>['rows'];
  /** Names that part from the entity that they named. */
  readonly detached: readonly string[];
  readonly attached: StatementParams<'write/name/attach'>['rows'];
  readonly created: readonly EntityNode[];
  readonly updated: readonly EntityNode[];
  /** Entities that go if no name is left to them. */
  readonly left: readonly string[];
  readonly renamed: StatementParams<'write/relationship/rename-ends'>['rows'];
  readonly relationships: RelationshipPlan;
}

/**
 * Plans what follows from a change of claims: counts on names, entities that come, change and go, relationships to
 * project again. A pure function: the graph after it depends on the live claims and the seeds, not on how they came.
 * @param keys of all names that the changed claims lie at, beyond those in the state
 * @param moved names to resolve again, because the seeds changed
 */
export function planWrite(
  diff: ClaimDiff,
  state: GraphState,
  keys: ReadonlyMap<string, NameKey>,
  index: NameIndex,
  moved: readonly string[] = [],
): WritePlan {
  const plan = {
    names: [] as WritePlan['names'][number][],
    detached: [] as string[],
    attached: [] as WritePlan['attached'][number][],
    created: new Map<string, EntityNode>(),
    updated: [] as EntityNode[],
    left: new Set<string>(),
    renamed: [] as WritePlan['renamed'][number][],
  };
  const entities = new Map<string, EntityNode>();
  const [refsBefore, refsAfter] = [refsByName(claimsBefore(diff)), refsByName(claimsAfter(diff))];
  for (const nameId of new Set([...refsBefore.keys(), ...refsAfter.keys(), ...moved])) {
    const stored = state.names.get(nameId);
    const key = stored?.key ?? keys.get(nameId)!;
    const before = stored?.tally ?? EMPTY_TALLY;
    const tally = addToTally(addToTally(before, refsAfter.get(nameId) ?? [], 1), refsBefore.get(nameId) ?? [], -1);
    if (!isDeepStrictEqual(toNameRow(key, before), toNameRow(key, tally)) || !stored)
      plan.names.push(toNameRow(key, tally));

    const entity = tally.liveClaims > 0 ? toEntity(key, tally, index) : undefined;
    if (entity) entities.set(nameId, entity);
    if (stored?.entityId !== undefined && stored.entityId !== entity?.id) {
      plan.detached.push(nameId);
      plan.left.add(stored.entityId);
    }
    if (!entity) continue;
    if (stored?.entityId !== entity.id) {
      plan.attached.push({ nameId, entityId: entity.id });
      if (!state.entityIds.has(entity.id)) plan.created.set(entity.id, entity);
    } else if (!entity.known) {
      const earlier = toEntity(key, before, index);
      if (!isDeepStrictEqual(earlier, entity)) plan.updated.push(entity);
      if (earlier.name !== entity.name) plan.renamed.push({ id: entity.id, name: entity.name });
    }
  }
  return {
    ...plan,
    claims: diff,
    created: [...plan.created.values()],
    left: [...plan.left],
    relationships: planRelationships(diff, state.related, entities, index),
  };
}

/** Makes the row of an entity with its labels, as the statements take it. */
export function toEntityRow({ kind, ...entity }: EntityNode): StatementParams<'write/entity/create'>['rows'][number] {
  const absent = {
    nameZh: null,
    nameEn: null,
    parentId: null,
    hostId: null,
    series: null,
    edition: null,
    family: null,
    wikidata: null,
    ticker: null,
  };
  return { labels: labelsOf(kind), entity: { ...absent, ...entity } };
}

function toEntity(key: NameKey, tally: NameTally, index: NameIndex): EntityNode {
  const known = index.knownOf(key);
  return known ? toKnownEntity(known) : toDiscoveredEntity(key, tally);
}

function toNameRow(key: NameKey, { liveClaims, cloudClaims, forms }: NameTally): WritePlan['names'][number] {
  const sorted = [...forms].sort(([a], [b]) => (a < b ? -1 : 1));
  const counted = { forms: sorted.map(([form]) => form), formCounts: sorted.map(([, count]) => count) };
  return { ...key, scope: key.scope ?? null, liveClaims, cloudClaims, ...counted };
}

function refsByName(claims: readonly StoredClaim[]): Map<string, StoredRef[]> {
  const refs = new Map<string, StoredRef[]>();
  for (const ref of claims.flatMap(({ subject, object }) => [subject, object])) {
    const at = refs.get(ref.nameId);
    if (at) at.push(ref);
    else refs.set(ref.nameId, [ref]);
  }
  return refs;
}
