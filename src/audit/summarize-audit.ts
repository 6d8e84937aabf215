import type { AuditContext, AuditOptions, AuditReport } from './audit-report.ts';
import { loadReports } from './load-reports.ts';
import { countStatements } from './statement-report.ts';

/** One line of the summary: how much a report would list. */
export interface AuditCount {
  readonly report: string;
  readonly rows: number;
  readonly what: string;
}

/**
 * Counts the rows of reports, the gravest report first. A report that cannot be counted without options, as `changes`, is
 * left out; one without a count of its own (a new file) is listed to be counted, up to 10,000.
 */
export async function summarizeAudit(
  context: AuditContext,
  options: AuditOptions,
  reports: readonly AuditReport[] = loadReports(),
): Promise<readonly AuditCount[]> {
  const counted = await countStatements(context, options);
  const lines: AuditCount[] = [];
  for (const report of reports) {
    const { name, description } = report;
    if (report.options.includes('from')) continue;
    const rows =
      counted.get(name) ??
      (await report.count?.(context, options)) ??
      (await report.read(context, { ...options, limit: MOST })).length;
    lines.push({ report: name, rows, what: description });
  }
  return lines;
}

const MOST = 10_000;
