import { isDeepStrictEqual } from 'node:util';
import { groupBy } from '../model/group-by.ts';
import { type ClaimDiff, claimsAfter, claimsBefore, supersededClaims } from './diff-claims.ts';
import { type EntityNode, labelsOf, toEntityNode } from './entity-node.ts';
import type { EntityRef, Identity } from './identity.ts';
import type { NameKey } from './name-index.ts';
import { addToTally, EMPTY_TALLY, type StoredRef, type TalliedName, toNameRow } from './name-tally.ts';
import { once } from './once.ts';
import { planRelationships, type RelationshipPlan } from './plan-relationships.ts';
import type { ProjectableClaim } from './project-relationship.ts';
import type { StatementParams } from './run-statement.ts';
import type { StoredClaim } from './stored-claim.ts';

/** A `Name` node as it stands before the write, with the entity that it names. */
export interface StoredName extends TalliedName {
  readonly entityId?: string | undefined;
}

/** What the graph held before the write, of all that the write can touch. */
export interface GraphState {
  /** Names of changed claims, and all others that decisions join to them. */
  readonly names: ReadonlyMap<string, StoredName>;
  /** Entities that the graph holds: those that the names name, and all known ones among those that the claims name. */
  readonly entityIds: ReadonlySet<string>;
  /** All live claims of the relationships that the diff touches. */
  readonly related: ReadonlyMap<string, readonly ProjectableClaim[]>;
}

/** Everything that one transaction writes below its articles. */
export interface WritePlan {
  readonly claims: ClaimDiff;
  /** Claims of which the version up to now is kept as history. */
  readonly superseded: readonly StoredClaim[];
  readonly names: StatementParams<'write/name/put'>['rows'];
  /** Names that part from the entity that they named. */
  readonly detached: readonly string[];
  readonly attached: StatementParams<'write/name/attach'>['rows'];
  readonly created: readonly EntityNode[];
  readonly updated: readonly EntityNode[];
  /** Entities that go if no name is left to them. */
  readonly left: readonly string[];
  readonly renamed: StatementParams<'write/relationship/rename-ends'>['rows'];
  /** Made when it is first asked for: most of the planning, for which the database may write what comes before. */
  readonly relationships: RelationshipPlan;
}

/**
 * Plans what follows from a change of claims: counts on names, entities that come, change and go, relationships to
 * project again. A pure function: the graph after it depends on the live claims, the seeds and the decisions, not on how
 * they came.
 * @param keys of all names that the changed claims lie at, beyond those in the state
 * @param moved names to resolve again, because the seeds or decisions changed
 */
export function planWrite(
  diff: ClaimDiff,
  state: GraphState,
  keys: ReadonlyMap<string, NameKey>,
  identity: Identity,
  moved: readonly string[] = [],
): WritePlan {
  const [refsBefore, refsAfter] = [refsByName(claimsBefore(diff)), refsByName(claimsAfter(diff))];
  const names: WritePlan['names'][number][] = [];
  const after = new Map(state.names);
  for (const nameId of new Set([...refsBefore.keys(), ...refsAfter.keys(), ...moved])) {
    const stored = state.names.get(nameId);
    const key = stored?.key ?? keys.get(nameId)!;
    const before = stored?.tally ?? EMPTY_TALLY;
    const tally = addToTally(addToTally(before, refsAfter.get(nameId) ?? [], 1), refsBefore.get(nameId) ?? [], -1);
    const row = toNameRow(key, tally);
    if (!stored || !isDeepStrictEqual(toNameRow(key, before), row)) names.push(row);
    const entityId = tally.liveClaims > 0 ? identity.entityOf(key).id : undefined;
    after.set(nameId, { key, tally, entityId });
  }
  const { nodes, ...entities } = planEntities(state, after, identity);
  const relationships = once(() => planRelationships(diff, state.related, nodes, identity));
  return {
    claims: diff,
    superseded: supersededClaims(diff),
    names,
    ...entities,
    get relationships() {
      return relationships();
    },
  };
}

type EntityPlan = Pick<WritePlan, 'detached' | 'attached' | 'created' | 'updated' | 'left' | 'renamed'> & {
  /** Entities as they will be, by id. */
  readonly nodes: ReadonlyMap<string, EntityNode>;
};

/** Plans entities by the names that name them before and after. */
function planEntities(state: GraphState, after: ReadonlyMap<string, StoredName>, identity: Identity): EntityPlan {
  const moved = [...after].filter(([nameId, { entityId }]) => state.names.get(nameId)?.entityId !== entityId);
  const detached = moved.flatMap(([nameId]) => (state.names.get(nameId)?.entityId === undefined ? [] : nameId));
  const attached = moved.flatMap(([nameId, { entityId }]) => (entityId === undefined ? [] : { nameId, entityId }));
  const [namesBefore, namesAfter] = [state.names, after].map(groupByEntity);
  const plan = {
    created: [] as EntityNode[],
    updated: [] as EntityNode[],
    renamed: [] as WritePlan['renamed'][number][],
    nodes: new Map<string, EntityNode>(),
  };
  for (const [id, names] of namesAfter!) {
    const ref = identity.entityOf(names[0]!.key);
    const node = toNode(ref, names, identity);
    plan.nodes.set(id, node);
    const earlier = namesBefore!.get(id);
    if (!earlier && !state.entityIds.has(id)) plan.created.push(node);
    else {
      const before = ref.known || earlier ? toNode(ref, earlier ?? [], identity) : undefined;
      if (!isDeepStrictEqual(before, node)) plan.updated.push(node);
      if (before && before.name !== node.name) plan.renamed.push({ id, name: node.name });
    }
  }
  for (const [id, names] of namesBefore!) {
    if (namesAfter!.has(id)) continue;
    // A name of its row, which nothing here touches, may go on naming a known entity; what decisions joined to it is gone.
    const ref = names.map(({ key }) => identity.entityOf(key)).find((each) => each.id === id && each.known);
    if (!ref) continue;
    const node = toNode(ref, [], identity);
    if (!isDeepStrictEqual(toNode(ref, names, identity), node)) plan.updated.push(node);
  }
  const left = new Set(detached.map((nameId) => state.names.get(nameId)!.entityId!));
  return { ...plan, detached, attached, left: [...left] };
}

/** Makes the node of an entity by all its names; how articles write those that its row of seeds/entities owns changes nothing. */
export function toNode(ref: EntityRef, names: readonly TalliedName[], { index }: Identity): EntityNode {
  const { known } = ref;
  return toEntityNode(ref, known ? names.filter(({ key }) => index.knownOf(key)?.id !== known.id) : names);
}

/** Groups the names that name somebody by whom they name, in an order of their own. */
export function groupByEntity<Name extends StoredName>(names: ReadonlyMap<string, Name>): Map<string, readonly Name[]> {
  const naming = [...names.values()].filter(({ entityId }) => entityId !== undefined);
  const sorted = naming.sort((a, b) => (a.key.id < b.key.id ? -1 : 1));
  return groupBy(sorted, ({ entityId }) => entityId!);
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

function refsByName(claims: readonly StoredClaim[]): ReadonlyMap<string, readonly StoredRef[]> {
  const refs = claims.flatMap(({ subject, object }) => [subject, object]);
  return groupBy(refs, ({ nameId }) => nameId);
}
