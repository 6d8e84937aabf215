import { runStatement } from '../graph/run-statement.ts';
import {
  type AuditContext,
  type AuditReport,
  type AuditRow,
  countByPages,
  DEFAULT_LIMIT,
  readInTurn,
} from './audit-report.ts';

/** Lists what the graph does not know, and what it was read from. */
export const coverageReport: AuditReport = {
  name: 'coverage',
  description:
    'What the graph does not know and what it was read from: firms with no cloud, providers with no customer, outlets, months, extractors.',
  columns: ['part', 'name', 'articles', 'claims', 'id'],
  options: [],
  read: (context, options) => readInTurn(partsOf(context), options),
  readParts: async (context, { limit = DEFAULT_LIMIT }) => {
    const rows: AuditRow[] = [];
    for (const read of partsOf(context)) rows.push(...(await read(limit)));
    return rows;
  },
  count: (context) => countByPages((page) => readInTurn(partsOf(context), page)),
};

function partsOf({ runner }: AuditContext): readonly ((limit: number) => Promise<readonly AuditRow[]>)[] {
  return [
    async (limit) => toRows('firm with no cloud', await runStatement(runner, 'audit/coverage/firms', { limit })),
    async (limit) =>
      toRows('provider with no customer', await runStatement(runner, 'audit/coverage/providers', { limit })),
    async (limit) => toRows('outlet', await runStatement(runner, 'audit/coverage/outlets', { limit })),
    async (limit) => toRows('month', await runStatement(runner, 'audit/coverage/months', { limit })),
    async (limit) => toRows('extractor', await runStatement(runner, 'audit/coverage/extractors', { limit })),
  ];
}

interface Part {
  readonly name: string | null;
  readonly articles?: number;
  readonly claims: number;
  readonly id?: string;
}

function toRows(part: string, rows: readonly Part[]): readonly AuditRow[] {
  return rows.map(({ name, articles, claims, id }) => ({
    ...{ part, name: name ?? 'unknown', articles: articles ?? null, claims, id: id ?? null },
  }));
}
