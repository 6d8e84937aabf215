import { findYear, foldSeries } from '../model/edition.ts';
import { foldName } from '../model/fold.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/relation.ts';
import type { EntityRecord, SearchRecord } from './read-records.ts';
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

/**
 * Finds the entities of these kinds that have a name, written in any script, case or width. What it is the proper name
 * of goes before what it is an alias of: 亚马逊 is Amazon, though the press also says it of AWS. An event's name with a
 * year finds the edition of that year, without one all editions.
 */
export async function readEntitiesByName(
  runner: StatementRunner,
  name: string,
  kinds: readonly EntityKind[] = ENTITY_KINDS,
): Promise<readonly EntityRecord[]> {
  const folded = foldName(name);
  if (folded === '') return [];
  const year = findYear(name);
  const series = year === undefined ? folded : foldSeries(name, year);
  const query = [...new Set([name, series])].map(toPhraseQuery).join(' OR ');
  const params = { folded, series: year && series, year, query, kinds };
  const rows = await runStatement(runner, 'read/entity/by-name', params);
  const has = ({ edition }: EntityRecord, forms: readonly (string | null)[]) =>
    forms.some((form) => {
      if (form === null) return false;
      if (foldName(form) === folded) return true;
      const isAsked = edition !== null && (year === undefined || year === String(edition));
      return isAsked && foldSeries(form, String(edition)) === series;
    });
  const proper = rows.filter(({ node }) => has(node, [node.name, node.nameZh, node.nameEn]));
  const found =
    proper.length > 0 ? proper : rows.filter(({ node, written }) => written || has(node, node.aliases ?? []));
  return found.map(({ node }) => node);
}

/** Hits of a search that are weighed at first: more than anybody pages through, and few enough that a frequent word costs no more than a rare one. */
const CONSIDERED = 1_000;
/** More entities than a graph has. */
const ALL = 1_000_000_000;

/** Searches entities by a name in any script, half typed or whole, the best first. */
export async function searchEntities(
  runner: StatementRunner,
  text: string,
  kinds: readonly EntityKind[],
  limit: number,
): Promise<readonly SearchRecord[]> {
  const year = findYear(text);
  // The year of an edition stands before a Chinese name and after another; people type it on either side.
  const forms = year === undefined ? [text] : [text, `${year} ${foldSeries(text, year)}`];
  const query = forms.map(toPrefixQuery).filter(Boolean).join(' OR ');
  if (query === '') return [];
  const whole = text.trim().toLowerCase();
  const readBest = (considered: number) =>
    runStatement(runner, 'read/entity/search', { query, whole, kinds, limit, considered });
  const best = await readBest(CONSIDERED);
  // Of a kind that is rare among the best, all hits are looked through.
  return best.length < limit && kinds.length < ENTITY_KINDS.length ? readBest(ALL) : best;
}
