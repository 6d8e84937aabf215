import type { AuditContext, AuditOptions, AuditReport, AuditRow } from '../audit/audit-report.ts';
import { countRows } from '../audit/summarize-audit.ts';
import { contentId } from '../graph/content-id.ts';
import { toPage } from '../graph/read-relationships.ts';
import { presentDay } from '../model/day-span.ts';
import { checkMoment } from './check-arguments.ts';
import { type AuditRowConnection, type AuditRowEdge, openConnection, type PageArguments } from './connection.ts';
import type { GraphqlContext } from './context.ts';
import type { CursorKey } from './cursor.ts';

/** The graph of an audit, as it is or as it was known at a moment. */
export interface OpenAudit {
  readonly knownAt: string | undefined;
  run<T>(work: (audit: AuditContext) => Promise<T>): Promise<T>;
}

/** A report that was asked for. */
export interface OpenReport extends OpenAudit {
  readonly report: AuditReport;
  readonly options: AuditOptions;
}

/** A row and where it stands: how many rows end with it; 0 of a report that finds rows by their certainty. */
interface PlacedRow {
  readonly row: AuditRow;
  readonly place: number;
}

/** So far behind its place a row is looked for where rows have come before it. */
const MOVED = 1_000;

/**
 * Opens the graph for an audit.
 * @throws AppError BAD_ARGUMENT for a moment to come
 */
export function openAudit(context: GraphqlContext, knownAt: string | null | undefined): OpenAudit {
  const { runner, readSeeds, readAt } = context;
  if (knownAt == null) {
    return { knownAt: undefined, run: (work) => work({ runner, today: presentDay(), lexicon: readSeeds().lexicon }) };
  }
  const moment = checkMoment('knownAt', knownAt);
  const today = moment.slice(0, 10);
  return {
    knownAt: moment,
    run: (work) => readAt(moment, (then) => work({ runner: then, today, lexicon: readSeeds().lexicon })),
  };
}

/** Opens the rows of a report as a connection. */
export function openRows(open: OpenReport, args: PageArguments): AuditRowConnection {
  const { report, options, knownAt } = open;
  const { name, columns } = report;
  return openConnection<PlacedRow, AuditRowEdge>({
    list: JSON.stringify(['auditReport', name, options, knownAt]),
    args,
    toKey: ({ row, place }) =>
      report.byCertainty ? [row.confidence as number, row.id as string] : [place, keyOf(row)],
    toEdge: ({ row }, cursor) => ({ cursor, node: { columns, row, knownAt } }),
    load: (wants, first, after) =>
      open.run(async (audit) => {
        if (wants === 'total') return { ...toPage([], 0, await countRows(audit, report, options)) };
        const read = (range: Partial<AuditOptions>) => report.read(audit, { ...options, ...range });
        const rows = await (report.byCertainty ? readSurer : readBehind)(read, first + 1, after);
        return toPage(rows, first, null);
      }),
  });
}

type ReadRows = (range: Partial<AuditOptions>) => Promise<readonly AuditRow[]>;

/** Reads rows that are surer than one that was read before, which may be gone by now. */
async function readSurer(read: ReadRows, limit: number, after: CursorKey | undefined): Promise<readonly PlacedRow[]> {
  const [confidence, id] = (after ?? []) as [number?, string?];
  const rows = await read({
    limit,
    ...(confidence !== undefined && id !== undefined && { after: { confidence, id } }),
  });
  return rows.map((row) => ({ row, place: 0 }));
}

/** Reads rows behind one that was read before; where the list has moved since, behind where that row stands now. */
async function readBehind(read: ReadRows, limit: number, after: CursorKey | undefined): Promise<readonly PlacedRow[]> {
  const toPlaced = (start: number) => (row: AuditRow, at: number) => ({ row, place: start + at + 1 });
  if (after === undefined) return (await read({ skip: 0, limit })).map(toPlaced(0));
  const [place, key] = after as [number, string];
  const [last, ...rows] = await read({ skip: place - 1, limit: limit + 1 });
  if (last !== undefined && keyOf(last) === key) return rows.map(toPlaced(place));
  const near = await read({ skip: 0, limit: place + MOVED });
  const now = near.findIndex((row) => keyOf(row) === key) + 1;
  const start = now === 0 ? place : now;
  return (await read({ skip: start, limit })).map(toPlaced(start));
}

/** Tells a row from the others of its report. */
function keyOf({ kind, part, what, name, id }: AuditRow): string {
  return contentId(JSON.stringify([kind, part, what, name, id]));
}
