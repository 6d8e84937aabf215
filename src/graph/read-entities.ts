import { foldName } from '../model/fold.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/relation.ts';
import type { EntityRecord, ParentRecord, SearchRecord } from './read-rows.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';
import { toPhraseQuery, toPrefixQuery } from './to-search-query.ts';

/** Looks entities of every kind up by their ids, former ones too; unknown ids are absent. */
export async function readEntities(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityRecord>> {
  const rows = await runStatement(runner, 'read/entity/by-ids', { ids });
  return new Map(rows.map(({ id, node }) => [id, node]));
}

/** Finds every entity of these kinds that has a name, written in any script, case or width. */
export async function readEntitiesByName(
  runner: StatementRunner,
  name: string,
  kinds: readonly EntityKind[] = ENTITY_KINDS,
): Promise<readonly EntityRecord[]> {
  const folded = foldName(name);
  if (folded === '') return [];
  const rows = await runStatement(runner, 'read/entity/by-name', { folded, query: toPhraseQuery(name), kinds });
  const hasName = ({ name: own, nameZh, nameEn, aliases }: EntityRecord) =>
    [own, nameZh, nameEn, ...(aliases ?? [])].some((form) => form !== null && foldName(form) === folded);
  return rows.filter(({ node, written }) => written || hasName(node)).map(({ node }) => node);
}

/** Searches entities by a name in any script, half typed or whole, the best first. */
export async function searchEntities(
  runner: StatementRunner,
  text: string,
  kinds: readonly EntityKind[],
  limit: number,
): Promise<readonly SearchRecord[]> {
  const query = toPrefixQuery(text);
  return query === '' ? [] : runStatement(runner, 'read/entity/search', { query, kinds, limit });
}

/** Finds the organization to which each of many belongs by the word of most independent articles. */
export async function readParents(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ParentRecord>> {
  const rows = await runStatement(runner, 'read/entity/parents', { ids });
  return new Map(rows.map(({ id, relationship, node }) => [id, { ...relationship, node }]));
}
