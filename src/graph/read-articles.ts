import type { ArticleRecord } from './read-records.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** Looks live articles up by their ids; unknown and retracted ones are absent. */
export async function readArticles(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleRecord>> {
  const rows = await runStatement(runner, 'read/article/by-ids', { ids });
  return new Map(rows.map(({ article }) => [article.id, article]));
}

/** Finds the live article that was published at an address. */
export async function readArticleByUrl(runner: StatementRunner, url: string): Promise<ArticleRecord | undefined> {
  return (await runStatement(runner, 'read/article/by-url', { url }))?.article;
}

/** Reads the texts of articles. */
export async function readArticleTexts(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await runStatement(runner, 'read/article/texts', { ids });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** Finds, for reprints, the first article of the same words; an article that is none is absent. */
export async function readOriginals(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleRecord>> {
  const rows = await runStatement(runner, 'read/article/originals', { ids });
  return new Map(rows.map(({ id, article }) => [id, article]));
}
