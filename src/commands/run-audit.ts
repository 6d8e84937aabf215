import {
  type AuditContext,
  type AuditOptions,
  type AuditReport,
  type AuditRow,
  type AuditWording,
  DEFAULT_LIMIT,
} from '../audit/audit-report.ts';
import { checkOptions } from '../audit/check-options.ts';
import { findReport, loadReports } from '../audit/load-reports.ts';
import { type AuditCount, countRows, summarizeAudit } from '../audit/summarize-audit.ts';
import { AppError } from '../errors.ts';
import { readClaims, readClaimsOfRelationships } from '../graph/read-claims.ts';
import type { ClaimRecord } from '../graph/read-records.ts';

export interface AuditRequest {
  /** Without it, the summary. */
  readonly report: string | undefined;
  readonly options: AuditOptions;
  /** The moment, an instant, as of whose knowledge the graph is read. */
  readonly knownAt?: string | undefined;
  /** Reports that should have no rows. */
  readonly failOn: readonly string[];
  /** Whether the reports of a summary are read too, and the claims behind their rows. */
  readonly detailed: boolean;
}

/** A report that was read, with what stands behind its rows. */
export interface AuditSection {
  readonly report: AuditReport;
  readonly rows: readonly AuditRow[];
  /** How many rows there are in all. */
  readonly total: number;
  /** The claims that a row speaks of, or the newest behind its relationship. */
  readonly behind: ReadonlyMap<AuditRow, readonly ClaimRecord[]>;
}

export interface AuditAnswer {
  /** Of the report, or of the summary. */
  readonly columns: readonly string[];
  readonly rows: readonly AuditRow[];
  /** How many there are in all; more than `rows` where a limit left some out. */
  readonly total: number;
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
}

/**
 * Finds the reports that a request names, before anything is read.
 * @throws AppError USAGE for a report that is none, and for an option that it does not take
 */
export function planAudit({ report: name, options, knownAt, failOn }: AuditRequest): AuditPlan {
  const reports = loadReports();
  const report = name === undefined ? undefined : findReport(name, reports, FLAG_WORDING);
  const watched = failOn.map((each) => findReport(each, reports, FLAG_WORDING));
  checkOptions(report, options, FLAG_WORDING, knownAt);
  refuseUncounted(watched, report);
  return { reports, report, watched };
}

/**
 * Reads a report, or the summary of all.
 * @throws AppError USAGE as `planAudit` does
 */
export async function runAudit(context: AuditContext, request: AuditRequest): Promise<AuditAnswer> {
  const { options, failOn, detailed } = request;
  const { reports, report, watched } = planAudit(request);
  if (report) {
    const rows = await (report.readParts ?? report.read)(context, options);
    // A list shorter than its limit is whole; of several parts nobody knows.
    const isWhole = report.readParts === undefined && rows.length < (options.limit ?? DEFAULT_LIMIT);
    const total = isWhole ? rows.length : await countRows(context, report, options);
    const counted = watched.filter((each) => each !== report);
    const counts = counted.length === 0 ? [] : await summarizeAudit(context, options, counted);
    const own = watched.includes(report) ? [{ report: report.name, rows: total }] : [];
    const sections = detailed ? [{ report, rows, total, behind: await readBehind(context, report, rows) }] : [];
    return {
      columns: report.columns,
      rows,
      total,
      summary: undefined,
      sections,
      failed: onlyFound([...own, ...counts]),
    };
  }
  const summary = await summarizeAudit(context, options, reports);
  const sections: AuditSection[] = [];
  for (const each of detailed ? reports : []) {
    const counted = summary.find((line) => line.report === each.name)?.rows ?? 0;
    if (counted === 0) continue;
    const rows = await (each.readParts ?? each.read)(context, { ...options, limit: options.limit ?? PAGE_ROWS });
    // Of coverage the summary counts the gaps alone.
    const total = each.readParts ? await countRows(context, each, options) : counted;
    sections.push({ report: each, rows, total, behind: await readBehind(context, each, rows) });
  }
  return {
    columns: ['report', 'rows', 'what', 'command'],
    rows: summary.map((line) => ({ ...line, command: `cloudties audit ${line.report}` })),
    total: summary.length,
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
