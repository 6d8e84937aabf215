import { runStatement, type StatementRow, type StatementRunner } from './run-statement.ts';

/** Rows of one page. */
const PAGE = 5_000;

type PagedStatement =
  | 'audit/rebuild/claims'
  | 'audit/rebuild/articles'
  | 'audit/rebuild/names'
  | 'audit/rebuild/tallies';

/** Reads all rows of a statement that answers them in pages, by their ids. */
export async function* readPages<N extends PagedStatement>(
  runner: StatementRunner,
  name: N,
  toId: (row: StatementRow<N>) => string,
): AsyncGenerator<StatementRow<N>> {
  for (let after = ''; ; ) {
    const rows = (await runStatement(runner, name, { after, limit: PAGE })) as readonly StatementRow<N>[];
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = toId(last);
  }
}
