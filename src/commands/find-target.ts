import { AppError } from '../errors.ts';
import type { NameIndex, NameKey } from '../graph/name-index.ts';
import { readArticleByUrl } from '../graph/read-articles.ts';
import type { DecisionTargets } from '../graph/read-decisions.ts';
import { resolveName } from '../graph/resolve-name.ts';
import { runStatement, type StatementRunner } from '../graph/run-statement.ts';

/** What a text on the command line refers to, of all that one may decide on. */
export type Target =
  | { readonly kind: 'claim' | 'article' | 'decision'; readonly id: string }
  | { readonly kind: 'name'; readonly id: string; readonly key?: NameKey };

/**
 * Finds what a text refers to: the id of a claim, article, name, entity or decision, the address of an article, or a name in
 * any script. What was retracted is found, too.
 * @throws AppError NOT_FOUND with similar names, AMBIGUOUS_NAME with the candidates
 */
export async function findTarget(runner: StatementRunner, index: NameIndex, text: string): Promise<Target> {
  const id = text.trim();
  const found = await runStatement(runner, 'write/decision/targets', { ids: [id] });
  const kinds = found.map(({ kind }) => kind.replace('retracted ', ''));
  for (const kind of ['claim', 'article', 'name', 'decision'] as const) if (kinds.includes(kind)) return { kind, id };
  if (/^https?:\/\//i.test(id)) {
    const article = await readArticleByUrl(runner, id);
    if (article) return { kind: 'article', id: article.id };
    throw new AppError('NOT_FOUND', `No article in the graph was published at ${id}.`);
  }
  const key = await resolveName(runner, id, index);
  return { kind: 'name', id: key.id, key };
}

/** Lists what the decisions on a target hang on: of a name, all names of the same entity. */
export async function toDecisionTargets(runner: StatementRunner, { kind, id }: Target): Promise<DecisionTargets> {
  if (kind !== 'name') return { ids: [id], nameIds: [] };
  const companions = await runStatement(runner, 'write/name/companions', { ids: [id] });
  return { ids: [], nameIds: [...new Set([id, ...companions.map((name) => name.id)])] };
}
