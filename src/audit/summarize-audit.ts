import { type AuditContext, type AuditOptions, type AuditReport, countByPages } from './audit-report.ts';
import { loadReports } from './load-reports.ts';
import { countStatements } from './statement-report.ts';

/** One line of the summary: how much a report would list. */
export interface AuditCount {
  readonly report: string;
  readonly rows: number;
  readonly what: string;
}

/**
 * Counts the rows of reports, the gravest report first; of `coverage` the gaps. A report that cannot be counted without options, as
 * `changes`, is left out; one without a count of its own (a new file) is read to be counted.
 */
export async function summarizeAudit(
  context: AuditContext,
  options: AuditOptions,
  reports: readonly AuditReport[] = loadReports(),
): Promise<readonly AuditCount[]> {
  const counted = await countStatements(
    context,
    options,
    reports.map(({ name }) => name),
  );
  const lines: AuditCount[] = [];
  for (const report of reports) {
    const { name, description } = report;
    if (report.options.includes('from')) continue;
    lines.push({
      report: name,
      rows: counted.get(name) ?? (await countOwn(context, report, options)),
      what: description,
    });
  }
  return lines;
}

/** Counts the rows that a report lists in all, whatever the limit. */
export async function countRows(context: AuditContext, report: AuditReport, options: AuditOptions): Promise<number> {
  if (report.count) return report.count(context, options);
  const counted = await countStatements(context, options, [report.name]);
  return counted.get(report.name) ?? countOwn(context, report, options);
}

async function countOwn(context: AuditContext, report: AuditReport, options: AuditOptions): Promise<number> {
  if (report.count) return report.count(context, options);
  return countByPages((page) => report.read(context, { ...options, ...page }));
}
