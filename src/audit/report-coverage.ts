import { runStatement } from '../graph/run-statement.ts';
import { type AuditReport, type AuditRow, DEFAULT_LIMIT } from './audit-report.ts';

/** Lists what the graph does not know, and what it was read from; the limit is that of each part. */
export const coverageReport: AuditReport = {
  name: 'coverage',
  description:
    'What the graph does not know and what it was read from: firms with no cloud, providers with no customer, outlets, months.',
  columns: ['part', 'name', 'articles', 'claims', 'id'],
  options: [],
  read: async ({ runner }, options) => {
    const limit = options.limit ?? DEFAULT_LIMIT;
    const firms = await runStatement(runner, 'audit/coverage/firms', { limit });
    const providers = await runStatement(runner, 'audit/coverage/providers', { limit });
    const outlets = await runStatement(runner, 'audit/coverage/outlets', { limit });
    const months = await runStatement(runner, 'audit/coverage/months', { limit });
    return [
      ...toRows('firm with no cloud', firms),
      ...toRows('provider with no customer', providers),
      ...toRows('outlet', outlets),
      ...toRows('month', months),
    ];
  },
};

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
