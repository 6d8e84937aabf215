import type { NameRef } from '../model/claim.ts';
import { foldName } from '../model/fold.ts';
import { type EntityKind, isOrganization } from '../model/relation.ts';
import type { EntityRow } from '../model/seed-row.ts';
import { contentId } from './content-id.ts';

/** The kinds whose names are one space: 阿里云 is one name, whether an article takes it for a firm or for a cloud. */
export const NAME_GROUPS = ['Organization', 'Person', 'Event'] as const;
export type NameGroup = (typeof NAME_GROUPS)[number];

/** A `Name` node's key: what is written, before anyone says whom it means. */
export interface NameKey {
  readonly id: string;
  readonly group: NameGroup;
  readonly folded: string;
  /** The employer that tells a person from namesakes; `known:ID` where a known entity shares its name with another. */
  readonly scope?: string;
}

/** Says which `Name` an end of a claim goes to, and which known entity a `Name` names. */
export interface NameIndex {
  nameOf(ref: NameRef): NameKey;
  /** @returns undefined for a name that no row of seeds/entities owns */
  rowOf(name: Pick<NameKey, 'group' | 'folded' | 'scope'>): EntityRow | undefined;
  /** The row that owns a form of an organization's name, for origins of migrations. */
  organizationOf(form: string): EntityRow | undefined;
  rowById(id: string): EntityRow | undefined;
  /** Changes exactly when a row does. */
  readonly version: string;
}

const KNOWN = 'known:';

/**
 * Indexes the names of seeds/entities. A name belongs to a row when it is one of its names or plain aliases and no other
 * row's; ambiguous aliases belong to nobody, so an end of a claim that the extractor resolved by one goes to the row's
 * own name. Thus whom a `Name` names depends on the seeds alone, never on which article came first.
 */
export function createNameIndex(entities: ReadonlyMap<string, EntityRow>): NameIndex {
  const owners = new Map<string, string | undefined>();
  for (const row of entities.values()) {
    for (const form of formsOf(row)) {
      const key = ownerKey(groupOf(row.kind), foldName(form));
      owners.set(key, owners.has(key) && owners.get(key) !== row.id ? undefined : row.id);
    }
  }
  const ownerOf = (group: NameGroup, folded: string) => owners.get(ownerKey(group, folded));

  const rowOf: NameIndex['rowOf'] = ({ group, folded, scope }) => {
    if (scope?.startsWith(KNOWN)) return entities.get(scope.slice(KNOWN.length));
    const owner = scope === undefined ? ownerOf(group, folded) : undefined;
    return owner === undefined ? undefined : entities.get(owner);
  };
  const nameOf: NameIndex['nameOf'] = (ref) => {
    const group = groupOf(ref.kind);
    const row = ref.knownId === undefined ? undefined : entities.get(ref.knownId);
    if (!row || groupOf(row.kind) !== group) return toKey(group, foldName(ref.name), ref.scope);
    for (const form of [ref.name, row.names.zh, row.names.en]) {
      const folded = form && foldName(form);
      if (folded && ownerOf(group, folded) === row.id) return toKey(group, folded);
    }
    return toKey(group, foldName(row.names.zh ?? row.names.en ?? row.id), `${KNOWN}${row.id}`);
  };
  return {
    nameOf,
    rowOf,
    organizationOf: (form) => rowOf({ group: 'Organization', folded: foldName(form) }),
    rowById: (id) => entities.get(id),
    version: contentId(...[...entities.values()].map((row) => JSON.stringify(row)).sort()),
  };
}

/** Id of an entity that articles named and no row of seeds/entities does; a `Name` that is added to the seeds keeps answering to it. */
export function toDiscoveredId(nameId: string): string {
  return `x${nameId}`;
}

/** Gives the id of the `Name` in a discovered entity's id, or undefined: an old id is answered through `(:Name {id})-[:NAMES]->()`. */
export function toNameId(entityId: string): string | undefined {
  return /^x([0-9a-f]{24})$/.exec(entityId)?.[1];
}

function toKey(group: NameGroup, folded: string, scope?: string): NameKey {
  return { id: contentId(group, folded, scope ?? ''), group, folded, ...(scope !== undefined && { scope }) };
}

function ownerKey(group: NameGroup, folded: string): string {
  return `${group}\n${folded}`;
}

function formsOf(row: EntityRow): string[] {
  return [row.names.zh, row.names.en, ...row.aliases].filter((form) => form !== undefined);
}

/** Tells in which space of names a kind lives. */
export function groupOf(kind: EntityKind): NameGroup {
  return isOrganization(kind) ? 'Organization' : (kind as 'Person' | 'Event');
}
