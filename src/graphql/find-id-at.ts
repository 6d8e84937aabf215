import { AppError } from '../errors.ts';
import type { StatementRunner } from '../graph/run-statement.ts';
import type { EntityKind } from '../model/relation.ts';
import { findReferred } from './find-entity.ts';
import { createLoaders } from './loaders.ts';
import { RowBudget } from './row-budget.ts';

/**
 * Finds the entity that a text refers to, an id or a name in any script, in a graph that may be one of the past. The graph of now
 * is asked first: in a transaction that deleted relationships full-text indexes miss the nodes with the internal ids of these
 * relationships (Neo4j 5.26), but an id is found.
 * @param runner reads the graph in question, `live` that of now
 * @throws AppError NOT_FOUND, AMBIGUOUS_NAME with the candidates
 */
export async function findIdAt(
  argument: string,
  text: string,
  { runner, live }: { readonly runner: StatementRunner; readonly live: StatementRunner },
  kinds?: readonly EntityKind[],
): Promise<string> {
  const find = async (from: StatementRunner, named: string): Promise<string> =>
    (await findReferred(argument, named, { runner: from, loaders: createLoaders(from, new RowBudget()) }, kinds)).id;
  if (runner === live) return find(runner, text);
  const now = await find(live, text).catch(orNobody);
  const then = now === undefined ? undefined : await find(runner, now).catch(orNobody);
  if (then !== undefined) return then;
  return find(runner, text).catch((error) => {
    if (now === undefined || !(error instanceof AppError) || error.code !== 'NOT_FOUND') throw error;
    const message = `${argument}: the graph had not learnt of "${text}" by then. Ask for a later moment.`;
    throw new AppError('NOT_FOUND', message, { details: { argument } });
  });
}

function orNobody(error: unknown): undefined {
  if (!(error instanceof AppError) || error.code !== 'NOT_FOUND') throw error;
}
