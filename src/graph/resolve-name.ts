import { AppError } from '../errors.ts';
import { findYear } from '../model/edition.ts';
import { foldName } from '../model/fold.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/relation.ts';
import {
  groupOf,
  type KnownEntity,
  type NameGroup,
  type NameIndex,
  type NameKey,
  toNameId,
  toNameKey,
} from './name-index.ts';
import { readEntities, readEntitiesByName, searchEntities } from './read-entities.ts';
import { readNames, readNamesByText, readNamesOfEntities, textOfName } from './read-names.ts';
import type { EntityRecord, NameRecord } from './read-records.ts';
import type { StatementRunner } from './run-statement.ts';

/** One of several that a text may mean; its id tells it exactly. */
export interface NameCandidate {
  /** Of a name, or of an entity. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Of a person the employer, of an event the year, where the name has one. */
  readonly scope?: string;
}

/** How many candidates are listed. */
const MAX_CANDIDATES = 20;
/** How many names of one entity are looked through for a form. */
const MAX_NAMES = 200;

/**
 * Finds the name of which a decision is to speak: by its id, by the id of an entity (then its own name), or as it is
 * written in any script. The name that is written so goes before a name of which it is a short form.
 * @param kinds of what it may be a name of
 * @throws AppError BAD_ARGUMENT for a blank text, NOT_FOUND, AMBIGUOUS_NAME with `candidates` in its details
 */
export async function resolveName(
  runner: StatementRunner,
  text: string,
  index: NameIndex,
  kinds: readonly EntityKind[] = ENTITY_KINDS,
): Promise<NameKey> {
  if (text.trim() === '') throw new AppError('BAD_ARGUMENT', 'A name is empty.');
  const found =
    (await findById(runner, text, index, kinds)) ??
    (await findWritten(runner, text, index, kinds)) ??
    (await findCalled(runner, text, index, kinds));
  if (found) return found;
  const similar = (await searchEntities(runner, text, kinds, 3)).map(({ node: { id, name } }) => `${name} (${id})`);
  const advice =
    similar.length > 0
      ? `Like it: ${similar.join(', ')}.`
      : 'No article in the graph calls anything so; try a part of it.';
  throw new AppError('NOT_FOUND', `Nothing has the id or name "${text}". ${advice}`);
}

async function findById(
  runner: StatementRunner,
  id: string,
  index: NameIndex,
  kinds: readonly EntityKind[],
): Promise<NameKey | undefined> {
  const nameId = /^[0-9a-f]{24}$/.test(id) ? id : toNameId(id);
  if (nameId !== undefined) {
    const name = (await readNames(runner, [nameId])).get(nameId);
    return name && isOfKinds(name, kinds) ? toNameKey(name) : undefined;
  }
  const entity = (await readEntities(runner, [id])).get(id);
  const known = entity ? knownEntity(entity, index) : findKnown(id, index);
  return known && kinds.includes(known.row.kind) ? ownName(known, index) : undefined;
}

/** Finds a name by its whole text: one that live claims write, else one that the seeds know, else one that was written once. */
async function findWritten(
  runner: StatementRunner,
  text: string,
  index: NameIndex,
  kinds: readonly EntityKind[],
): Promise<NameKey | undefined> {
  const written = (await readNamesByText(runner, text)).filter((name) => isOfKinds(name, kinds));
  const live = written.filter(({ liveClaims }) => liveClaims > 0);
  if (live.length > 0) return theOnly(text, live.map(toNameCandidate), live.map(toNameKey));
  const known = [...new Set(kinds.map(groupOf))].flatMap((group) => knownName(text, group, index) ?? []);
  const fitting = known.filter(({ owner }) => kinds.includes(owner.row.kind));
  if (fitting.length > 0)
    return theOnly(
      text,
      fitting.map(toKnownCandidate),
      fitting.map(({ key }) => key),
    );
  return theOnly(text, written.map(toNameCandidate), written.map(toNameKey));
}

/** Finds an entity that is called so, and the name of it that has this form. */
async function findCalled(
  runner: StatementRunner,
  text: string,
  index: NameIndex,
  kinds: readonly EntityKind[],
): Promise<NameKey | undefined> {
  const entities = await readEntitiesByName(runner, text, kinds);
  const entity = theOnly(
    text,
    entities.map(({ id, name, kind }) => ({ id, name, kind })),
    entities,
  );
  if (!entity) return undefined;
  const folded = foldName(text);
  const request = { starts: [{ id: entity.id }], first: MAX_NAMES, counted: false };
  const names = (await readNamesOfEntities(runner, request)).get(entity.id)?.items ?? [];
  const called = names.filter(({ forms }) => forms.some((form) => foldName(form) === folded));
  const one = theOnly(text, called.map(toNameCandidate), called);
  if (one) return toNameKey(one);
  const known = knownEntity(entity, index);
  return known ? ownName(known, index) : names[0] && toNameKey(names[0]);
}

/**
 * Gives the only one of several.
 * @throws AppError AMBIGUOUS_NAME when there are more
 */
function theOnly<Found>(
  text: string,
  candidates: readonly NameCandidate[],
  found: readonly Found[],
): Found | undefined {
  if (found.length <= 1) return found[0];
  const listed = candidates.slice(0, MAX_CANDIDATES);
  const told = listed.map(({ id, name, kind, scope }) => `${name} (${[kind, scope, id].filter(Boolean).join(', ')})`);
  throw new AppError(
    'AMBIGUOUS_NAME',
    `"${text}" may be ${found.length} names: ${told.join('; ')}. Ask again with the id of the one that you mean.`,
    { details: { candidates: listed } },
  );
}

function isOfKinds({ group, entity }: NameRecord, kinds: readonly EntityKind[]): boolean {
  return entity ? kinds.includes(entity.kind) : kinds.some((kind) => groupOf(kind) === group);
}

function toNameCandidate(name: NameRecord): NameCandidate {
  const { id, group, scope, entity } = name;
  const kind = entity?.kind ?? (group === 'Organization' ? 'Company' : (group as 'Person' | 'Event'));
  return { id, name: textOfName(name), kind, ...(scope !== null && { scope }) };
}

interface KnownName {
  readonly key: NameKey;
  readonly owner: KnownEntity;
}

function toKnownCandidate({ key, owner: { id, row } }: KnownName): NameCandidate {
  return { id, name: key.folded, kind: row.kind };
}

/** Finds a name that the seeds know, whether or not an article writes it. */
function knownName(text: string, group: NameGroup, index: NameIndex): KnownName | undefined {
  const kind = group === 'Organization' ? 'Company' : group;
  const year = group === 'Event' ? findYear(text) : undefined;
  const key = index.nameOf({ kind, name: text, forms: [], ...(year !== undefined && { scope: year }) });
  const owner = index.knownOf(key);
  return owner && { key, owner };
}

function knownEntity({ id, series, edition }: EntityRecord, index: NameIndex): KnownEntity | undefined {
  return series !== null && edition !== null ? index.knownById(series, String(edition)) : index.knownById(id);
}

/** Finds a row of the seeds, or an edition of one, by the id that its entity has or would have. */
function findKnown(id: string, index: NameIndex): KnownEntity | undefined {
  const [, series, year] = /^(.+)-(\d{4})$/.exec(id) ?? [];
  const edition = series === undefined ? undefined : index.knownById(series, year);
  return index.knownById(id) ?? (edition?.edition === undefined ? undefined : edition);
}

/** The name by which a row of the seeds is told, whatever else names its entity: no decision can take that from it. */
function ownName({ row, edition }: KnownEntity, index: NameIndex): NameKey {
  const name = row.names.zh ?? row.names.en ?? row.id;
  const scope = edition === undefined ? {} : { scope: edition };
  return index.nameOf({ kind: row.kind, name, knownId: row.id, forms: [], ...scope });
}
