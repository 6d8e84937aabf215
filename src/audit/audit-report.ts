import type { StatementRunner } from '../graph/run-statement.ts';
import type { Lexicon } from '../model/seeds.ts';

/** What an audit is asked for. Each report takes some of it, `options` of the report says which. */
export interface AuditOptions {
  /** The most rows; 100 when absent. */
  readonly limit?: number | undefined;
  /** How many of the first rows are passed over; none when absent. */
  readonly skip?: number | undefined;
  /** Only relationships that held on this day, or may have; ages count from it. */
  readonly asOf?: string | undefined;
  /** Age in days from which something is old; each report has its own where absent. */
  readonly olderThan?: number | undefined;
  /** Confidence below which a relationship is unsure, 0 to 1; 0.5 when absent. */
  readonly below?: number | undefined;
  /** Behind which row to start, of a report that finds rows by their certainty: `skip` then counts from there. */
  readonly after?: CertaintyPosition | undefined;
  /** Instants between which changes are listed: what came after the one, up to and with the other. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Where a relationship stands among those that are sorted by how sure they are. */
export interface CertaintyPosition {
  readonly confidence: number;
  readonly id: string;
}

/** Rows of a list: so many, behind the first few. */
export interface RowRange {
  readonly skip: number;
  readonly limit: number;
}

/** The options that a report may take. */
export const AUDIT_OPTIONS = ['asOf', 'olderThan', 'below', 'from', 'to'] as const satisfies (keyof AuditOptions)[];
export type AuditOption = (typeof AUDIT_OPTIONS)[number];

/** How whoever asks calls what is asked for, so that errors speak their words. */
export interface AuditWording {
  readonly code: 'USAGE' | 'BAD_ARGUMENT';
  /** What limits the rows, where that stands beside the options. */
  readonly limit?: string;
  nameOf(option: AuditOption | 'knownAt'): string;
}

/** The words of a program. */
export const ARGUMENT_WORDING: AuditWording = { code: 'BAD_ARGUMENT', nameOf: (option) => option };

/** What every report reads besides its options. */
export interface AuditContext {
  /** Reads the graph, as it is or as it was known at a moment. */
  readonly runner: StatementRunner;
  /** The day of today. */
  readonly today: string;
  readonly lexicon: Lexicon;
}

export type AuditRow = Readonly<Record<string, unknown>>;

/** A list of what an auditor should look at. */
export interface AuditReport {
  /** As it is called on the command line: `single-source`. */
  readonly name: string;
  /** What it lists, in a sentence. */
  readonly description: string;
  readonly columns: readonly string[];
  readonly options: readonly AuditOption[];
  /** Whether it finds the row behind another at once, however many stand before: rows are sorted by `confidence` and `id`. */
  readonly byCertainty?: boolean;
  /** Refuses options that the report cannot do with: AppError of the wording's code. */
  check?(options: AuditOptions, wording: AuditWording): void;
  /** Reads rows, in one order as long as the graph stays as it is. */
  read(context: AuditContext, options: AuditOptions): Promise<readonly AuditRow[]>;
  /** Reads the first rows of each of its parts, for a reader who wants to see something of all; only of a report that has parts. */
  readParts?(context: AuditContext, options: AuditOptions): Promise<readonly AuditRow[]>;
  /** Counts all rows; absent where a statement of cypher/audit/count does. */
  count?(context: AuditContext, options: AuditOptions): Promise<number>;
}

/** Rows of a report when nobody says how many. */
export const DEFAULT_LIMIT = 100;
/** Rows that are read at a time, where all are wanted. */
const PAGE = 10_000;
/** Confidence below which a relationship is unsure when nobody says which. */
export const DEFAULT_BELOW = 0.5;

/** Ages in days from which something is old when nobody says which: a firm's cloud is news for two years, a plan is late after one. */
const DEFAULT_AGES: Readonly<Record<string, number>> = { stale: 730, overdue: 365 };
const DEFAULT_AGE = 365;

/** Gives the age in days from which what a report lists is old. */
export function ageOf(report: string, { olderThan }: AuditOptions): number {
  return olderThan ?? DEFAULT_AGES[report] ?? DEFAULT_AGE;
}

/** Reads rows of several lists, one behind the other. Each reads its first rows, as many as it is asked for. */
export async function readInTurn(
  lists: readonly ((limit: number) => Promise<readonly AuditRow[]>)[],
  { skip = 0, limit = DEFAULT_LIMIT }: AuditOptions,
): Promise<readonly AuditRow[]> {
  const rows: AuditRow[] = [];
  for (const read of lists) {
    if (rows.length < skip + limit) rows.push(...(await read(skip + limit - rows.length)));
  }
  return rows.slice(skip);
}

/** Counts rows by reading them page by page. */
export async function countByPages(read: (page: RowRange) => Promise<readonly unknown[]>): Promise<number> {
  for (let skip = 0; ; skip += PAGE) {
    const { length } = await read({ skip, limit: PAGE });
    if (length < PAGE) return skip + length;
  }
}
