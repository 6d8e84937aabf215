import { runStatement, type StatementRow, type StatementRunner } from './run-statement.ts';

const ROWS = 2_000;

type Pages<Row> = AsyncIterable<readonly Row[]>;

/** The live graph as audit packs have it, page by page in the order of ids. Each list may be read more than once. */
export interface PackPages {
  relationships(): Pages<StatementRow<'audit/pack/relationships'>['relationship']>;
  /** Those of relationships first, by these; those of none last. */
  claims(): Pages<StatementRow<'audit/pack/claims'>['claim']>;
  articles(): Pages<StatementRow<'audit/pack/articles'>>;
  names(): Pages<StatementRow<'audit/pack/names'>['name']>;
  entities(): Pages<StatementRow<'audit/pack/entities'>['entity']>;
  /** In the order in which they were made. */
  decisions(): Pages<StatementRow<'audit/pack/decisions'>['decision']>;
}

export interface PageOptions {
  /** Stops before the next page, by its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Rows of a page; a tenth of them where texts come along. */
  readonly rows?: number;
}

/**
 * Reads all that an audit pack holds. To be of one piece it must be read where no writer can come between: in a transaction
 * that holds the lock of writers.
 */
export function readPackPages(runner: StatementRunner, { signal, rows: limit = ROWS }: PageOptions = {}): PackPages {
  const articleLimit = Math.ceil(limit / 10);
  async function* pages<Row>(size: number, load: (last: Row | undefined) => Promise<readonly Row[]>): Pages<Row> {
    let rows: readonly Row[] = [];
    do {
      signal?.throwIfAborted();
      rows = await load(rows.at(-1));
      if (rows.length > 0) yield rows;
    } while (rows.length === size);
  }
  const from = (last: { readonly id: string } | undefined) => ({ after: last?.id ?? '', limit });
  return {
    relationships: () =>
      pages(limit, async (last) =>
        (await runStatement(runner, 'audit/pack/relationships', from(last))).map(({ relationship }) => relationship),
      ),
    async *claims() {
      yield* pages<StatementRow<'audit/pack/claims'>['claim']>(limit, async (last) => {
        const params = { ...from(last), afterRelationship: last?.relationshipId ?? '' };
        return (await runStatement(runner, 'audit/pack/claims', params)).map(({ claim }) => claim);
      });
      yield* pages<StatementRow<'audit/pack/loose-claims'>['claim']>(limit, async (last) =>
        (await runStatement(runner, 'audit/pack/loose-claims', from(last))).map(({ claim }) => claim),
      );
    },
    articles: () =>
      pages(articleLimit, (last) =>
        runStatement(runner, 'audit/pack/articles', { after: last?.article.id ?? '', limit: articleLimit }),
      ),
    names: () =>
      pages(limit, async (last) =>
        (await runStatement(runner, 'audit/pack/names', from(last))).map(({ name }) => name),
      ),
    entities: () =>
      pages(limit, async (last) =>
        (await runStatement(runner, 'audit/pack/entities', from(last))).map(({ entity }) => entity),
      ),
    decisions: () =>
      pages(limit, async (last) => {
        const params = { after: last?.seq ?? 0, limit };
        return (await runStatement(runner, 'audit/pack/decisions', params)).map(({ decision }) => decision);
      }),
  };
}
