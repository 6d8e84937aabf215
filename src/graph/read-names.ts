import { findYear, foldSeries } from '../model/edition.ts';
import { foldName } from '../model/fold.ts';
import { toNameKey } from './name-index.ts';
import { chooseForm } from './name-tally.ts';
import type { NameRecord, Page } from './read-records.ts';
import { toPage } from './read-relationships.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** Behind which name a page starts: how many live claims write it, and its id. */
export interface NamePosition {
  readonly liveClaims: number;
  readonly id: string;
}

export interface NamePageRequest {
  /** Entity and where its page starts; an id stands once. */
  readonly starts: readonly { readonly id: string; readonly after?: NamePosition | undefined }[];
  /** Items per page; 0 asks for the total alone. */
  readonly first: number;
  readonly counted: boolean;
}

/** Looks names up by their ids; unknown ids are absent. */
export async function readNames(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NameRecord>> {
  const rows = await runStatement(runner, 'read/name/by-ids', { ids });
  return new Map(rows.map(({ name }) => [name.id, name]));
}

/** Finds the names that are written like a text, in any script, case or width; of an edition of an event with its year. */
export async function readNamesByText(runner: StatementRunner, text: string): Promise<readonly NameRecord[]> {
  const folded = foldName(text);
  if (folded === '') return [];
  const year = findYear(text);
  const series = year === undefined ? undefined : foldSeries(text, year);
  const rows = await runStatement(runner, 'read/name/by-text', { folded, series, year });
  return rows.map(({ name }) => name);
}

/** Reads a page of the names that name each of many entities in one statement, those that most live claims write first. */
export async function readNamesOfEntities(
  runner: StatementRunner,
  { starts, first, counted }: NamePageRequest,
): Promise<ReadonlyMap<string, Page<NameRecord>>> {
  const rows = await runStatement(runner, 'read/name/by-entities', {
    starts: starts.map(({ id, after }) => ({ id, liveClaims: after?.liveClaims ?? null, nameId: after?.id ?? null })),
    limit: first === 0 ? 0 : first + 1,
    counted,
  });
  return new Map(rows.map(({ start, names, total }) => [start, toPage(names, first, total)]));
}

/** Tells the form in which a name is written most; the folded one where no live claim writes it. */
export function textOfName(name: NameRecord): string {
  const forms = new Map(name.forms.map((form, at) => [form, name.formCounts[at] ?? 0]));
  return chooseForm([{ key: toNameKey(name), tally: { liveClaims: name.liveClaims, cloudClaims: 0, forms } }]);
}
