import type { NameRef } from '../model/claim.ts';
import { foldSeries } from '../model/edition.ts';
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
  /** Of an edition of an event, without the year. */
  readonly folded: string;
  /**
   * The employer that tells a person from namesakes, the year of an edition of an event; `known:ID` or `known:ID@YEAR`
   * where a known entity shares its name with another.
   */
  readonly scope?: string;
}

/** Whom a name names, of those that seeds/entities knows: a row, or one edition of the series of events that a row is. */
export interface KnownEntity {
  /** The row's id; of an edition with `-` and the year. */
  readonly id: string;
  readonly row: EntityRow;
  /** The year of the edition. */
  readonly edition?: string;
}

/** Says which `Name` an end of a claim goes to, and which known entity a `Name` names. */
export interface NameIndex {
  nameOf(ref: NameRef): NameKey;
  /** @returns undefined for a name that no row of seeds/entities owns */
  knownOf(name: Pick<NameKey, 'group' | 'folded' | 'scope'>): KnownEntity | undefined;
  /** The entity whose row owns a form of an organization's name, for origins of migrations. */
  organizationOf(form: string): KnownEntity | undefined;
  /** The entity of a row, or an edition of it. */
  knownById(rowId: string, edition?: string): KnownEntity | undefined;
  /** Changes exactly when a row does. */
  readonly version: string;
}

const KNOWN = /^known:([^@]+)(?:@(\d{4}))?$/;

/**
 * Indexes the names of seeds/entities. A name belongs to a row when it is one of its names or plain aliases and no other
 * row's; ambiguous aliases belong to nobody, so an end of a claim that the extractor resolved by one goes to the row's
 * own name. Thus whom a `Name` names depends on the seeds alone, never on which article came first. A row of an event
 * owns the names of all its editions; the year in the `Name` says which one is meant.
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
  const knownById: NameIndex['knownById'] = (rowId, edition) => {
    const row = entities.get(rowId);
    if (!row) return undefined;
    return row.kind === 'Event' && edition !== undefined
      ? { id: `${row.id}-${edition}`, row, edition }
      : { id: row.id, row };
  };

  const knownOf: NameIndex['knownOf'] = ({ group, folded, scope }) => {
    const [, rowId, year] = KNOWN.exec(scope ?? '') ?? [];
    if (rowId !== undefined) return knownById(rowId, year);
    // A person with an employer may be a namesake of the known one.
    const owner = group === 'Event' || scope === undefined ? ownerOf(group, folded) : undefined;
    return owner === undefined ? undefined : knownById(owner, scope);
  };
  const nameOf: NameIndex['nameOf'] = (ref) => {
    const group = groupOf(ref.kind);
    const year = group === 'Event' ? ref.scope : undefined;
    const row = ref.knownId === undefined ? undefined : entities.get(ref.knownId);
    if (!row || groupOf(row.kind) !== group) return toKey(group, foldIn(group, ref.name, ref.scope), ref.scope);
    for (const form of [ref.name, row.names.zh, row.names.en]) {
      const folded = form && foldIn(group, form, year);
      if (folded && ownerOf(group, folded) === row.id) return toKey(group, folded, year);
    }
    const own = foldIn(group, row.names.zh ?? row.names.en ?? row.id, year);
    return toKey(group, own, `known:${row.id}${year === undefined ? '' : `@${year}`}`);
  };
  return {
    nameOf,
    knownOf,
    organizationOf: (form) => knownOf({ group: 'Organization', folded: foldName(form) }),
    knownById,
    version: contentId(...[...entities.values()].map((row) => JSON.stringify(row)).sort()),
  };
}

/** Folds a name as the key of its `Name` has it: that of an edition of an event without the year. */
export function foldIn(group: NameGroup, name: string, scope: string | undefined): string {
  return group === 'Event' && scope !== undefined ? foldSeries(name, scope) : foldName(name);
}

/** Id of an entity that articles named and no row of seeds/entities does; a `Name` that is added to the seeds keeps answering to it. */
export function toDiscoveredId(nameId: string): string {
  return `x${nameId}`;
}

/** Gives the id of the `Name` in a discovered entity's id, or undefined: an old id is answered through `(:Name {id})-[:NAMES]->()`. */
export function toNameId(entityId: string): string | undefined {
  return /^x([0-9a-f]{24})$/.exec(entityId)?.[1];
}

/** Makes the key of a `Name` node of its properties. */
export function toNameKey({ id, group, folded, scope }: StoredKey): NameKey {
  return { id, group: group as NameGroup, folded, ...(scope !== null && { scope }) };
}

/** A key as a `Name` node keeps it. */
interface StoredKey {
  readonly id: string;
  readonly group: string;
  readonly folded: string;
  readonly scope: string | null;
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
