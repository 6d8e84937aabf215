import type { AuditContext, AuditOptions, AuditReport, AuditRow, AuditWording } from '../audit/audit-report.ts';
import { checkOptions } from '../audit/check-options.ts';
import { findReport, loadReports } from '../audit/load-reports.ts';
import { type AuditCount, summarizeAudit } from '../audit/summarize-audit.ts';
import { AppError } from '../errors.ts';
import { readClaims, readClaimsOfRelationships } from '../graph/read-claims.ts';
import type { ClaimRecord } from '../graph/read-records.ts';

export interface AuditRequest {
  /** Without it, the summary. */
  readonly report: string | undefined;
  readonly options: AuditOptions;
  /** Reports that should have no rows. */
  readonly failOn: readonly string[];
  /** Whether the reports of a summary are read too, and the claims behind their rows. */
  readonly detailed: boolean;
}

/** A report that was read, with what stands behind its rows. */
export interface AuditSection {
  readonly report: AuditReport;
  readonly rows: readonly AuditRow[];
  /** The claims that a row speaks of, or the newest behind its relationship. */
  readonly behind: ReadonlyMap<AuditRow, readonly ClaimRecord[]>;
}

export interface AuditAnswer {
  /** Of the report, or of the summary. */
  readonly columns: readonly string[];
  readonly rows: readonly AuditRow[];
  /** Where no report was asked for: how many rows each has. */
  readonly summary: readonly AuditCount[] | undefined;
  readonly sections: readonly AuditSection[];
  /** Of `failOn`, those that have rows. */
  readonly failed: readonly Pick<AuditCount, 'report' | 'rows'>[];
}

/** The words of the command line. */
const FLAG_WORDING: AuditWording = { code: 'USAGE', limit: '--limit', nameOf: toFlag };
/** Rows of each report on the page of a summary, when nobody says how many. */
const PAGE_ROWS = 20;
/** Claims that are shown behind a relationship, or on one side of a contradiction. */
const CLAIMS = 3;
/** Relationships whose claims are read at a time. */
const PAGE = 500;

/** What a request asks for, of the reports that there are. */
interface AuditPlan {
  readonly reports: readonly AuditReport[];
  readonly report: AuditReport | undefined;
  readonly watched: readonly AuditReport[];
  /** Whether the report compares two moments, so that it cannot be read at one. */
  readonly takesMoments: boolean;
}

/**
 * Finds the reports that a request names, before anything is read.
 * @throws AppError USAGE for a report that is none, and for an option that it does not take
 */
export function planAudit({ report: name, options, failOn }: AuditRequest): AuditPlan {
  const reports = loadReports();
  const report = name === undefined ? undefined : findReport(name, reports, FLAG_WORDING);
  const watched = failOn.map((each) => findReport(each, reports, FLAG_WORDING));
  checkOptions(report, options, FLAG_WORDING);
  refuseUncounted(watched, report);
  return { reports, report, watched, takesMoments: report?.options.includes('from') ?? false };
}

/**
 * Reads a report, or the summary of all.
 * @throws AppError USAGE as `planAudit` does
 */
export async function runAudit(context: AuditContext, request: AuditRequest): Promise<AuditAnswer> {
  const { options, failOn, detailed } = request;
  const { reports, report, watched } = planAudit(request);
  if (report) {
    const rows = await report.read(context, options);
    const counted = watched.filter((each) => each !== report);
    const counts = counted.length === 0 ? [] : await summarizeAudit(context, options, counted);
    const own = watched.includes(report) ? [{ report: report.name, rows: rows.length }] : [];
    const sections = detailed ? [{ report, rows, behind: await readBehind(context, report, rows) }] : [];
    return { columns: report.columns, rows, summary: undefined, sections, failed: onlyFound([...own, ...counts]) };
  }
  const summary = await summarizeAudit(context, options, reports);
  const sections: AuditSection[] = [];
  for (const each of detailed ? reports : []) {
    if (!summary.some(({ report: counted, rows }) => counted === each.name && rows > 0)) continue;
    const rows = await each.read(context, { ...options, limit: options.limit ?? PAGE_ROWS });
    sections.push({ report: each, rows, behind: await readBehind(context, each, rows) });
  }
  return {
    columns: ['report', 'rows', 'what', 'command'],
    rows: summary.map((line) => ({ ...line, command: `cloudties audit ${line.report}` })),
    summary,
    sections,
    failed: onlyFound(summary.filter((line) => failOn.includes(line.report))),
  };
}

function onlyFound(counts: readonly Pick<AuditCount, 'report' | 'rows'>[]): AuditAnswer['failed'] {
  return counts.filter(({ rows }) => rows > 0);
}

function refuseUncounted(watched: readonly AuditReport[], read: AuditReport | undefined): void {
  const uncounted = watched.find((report) => report.options.includes('from') && report !== read);
  if (!uncounted) return;
  const { name } = uncounted;
  throw new AppError('USAGE', `--fail-on ${name} needs the report itself: cloudties audit ${name} --from MOMENT.`);
}

/** Reads the claims behind the rows of a report; none for one that lists neither claims nor relationships. */
async function readBehind(
  { runner }: AuditContext,
  { columns }: AuditReport,
  rows: readonly AuditRow[],
): Promise<AuditSection['behind']> {
  const behind = new Map<AuditRow, readonly ClaimRecord[]>();
  for (let at = 0; at < rows.length; at += PAGE) {
    const page = rows.slice(at, at + PAGE);
    if (columns.includes('claimIds')) {
      const claims = await readClaims(runner, page.flatMap(claimIdsOf));
      for (const row of page)
        behind.set(
          row,
          claimIdsOf(row).flatMap((id) => claims.get(id) ?? []),
        );
    } else if (columns.includes('subjectId')) {
      const starts = [...new Set(page.map(({ id }) => String(id)))].map((id) => ({ id }));
      const pages = await readClaimsOfRelationships(runner, { starts, first: CLAIMS, counted: false });
      for (const row of page)
        behind.set(
          row,
          pages.get(String(row.id))!.items.map(({ claim }) => claim),
        );
    }
  }
  return behind;
}

/** The first claims on either side of a contradiction. */
function claimIdsOf({ claimIds, againstClaimIds }: AuditRow): readonly string[] {
  return [claimIds, againstClaimIds].flatMap((ids) => (ids as readonly string[]).slice(0, CLAIMS));
}

/** Writes an option as it is called on the command line: `asOf` is `--as-of`. */
export function toFlag(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
