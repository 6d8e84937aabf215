import { groupBy } from '../model/group-by.ts';
import type { RelationshipStatus } from '../model/relation.ts';
import { readKnownRelationships } from './read-known-pages.ts';
import { runStatement, type StatementRow, type StatementRunner } from './run-statement.ts';

/** What is counted of a cloud. */
export const MEASURES = ['customers', 'arrivals', 'departures'] as const;
export type Measure = (typeof MEASURES)[number];

const SHAPES = {
  customers: { types: ['USES'], self: 'object' },
  arrivals: { types: ['MIGRATED_TO'], self: 'object' },
  departures: { types: ['MIGRATED_TO'], self: 'origin' },
} as const;

export interface TrendRequest {
  /** Ids of clouds. */
  readonly ids: readonly string[];
  /** The first and the last month, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  readonly status: readonly RelationshipStatus[];
  /** As the graph knew it at this moment; as it knows it now when absent. */
  readonly knownAt?: string | undefined;
}

export interface TrendCount {
  readonly total: number;
  readonly bySince: number;
  readonly byReport: number;
}

export interface TrendMonth extends Readonly<Record<Measure, TrendCount>> {
  readonly month: string;
}

export interface TrendRest {
  readonly yearOnly: number;
  readonly undated: number;
}

/** How a cloud did over time. */
export interface Trend {
  readonly months: readonly TrendMonth[];
  readonly rest: Readonly<Record<Measure, TrendRest>>;
}

type TrendRow = StatementRow<'read/relationship/trend'>;

/**
 * Counts new customers of clouds and moves to and from them, month by month.
 * @throws AppError QUERY_TOO_LARGE and BAD_ARGUMENT of the past
 */
export async function readTrends(runner: StatementRunner, request: TrendRequest): Promise<ReadonlyMap<string, Trend>> {
  const { ids, from, to, status, knownAt } = request;
  // What is known to the year alone sorts before the months of that year.
  const spans = [
    { from: '', to: '' },
    { from: from.slice(0, 4), to: `${to}-31` },
  ];
  const rows =
    knownAt === undefined
      ? await runStatement(runner, 'read/relationship/trend', { ids, statuses: status, spans })
      : await countKnown(runner, request, knownAt);
  const groups = groupBy(rows, ({ id }) => id);
  const months = listMonths(from, to);
  return new Map(ids.map((id) => [id, toTrend(groups.get(id) ?? [], months)]));
}

/** Lists the months from one to another, both included, as `YYYY-MM`. */
export function listMonths(from: string, to: string): readonly string[] {
  const toNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const first = toNumber(from);
  return Array.from({ length: Math.max(0, toNumber(to) - first + 1) }, (_, at) => {
    const [year, month] = [Math.floor((first + at) / 12), ((first + at) % 12) + 1];
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  });
}

async function countKnown(
  runner: StatementRunner,
  { ids, status }: TrendRequest,
  moment: string,
): Promise<readonly TrendRow[]> {
  const rows: TrendRow[] = [];
  for (const measure of MEASURES) {
    for (const [id, known] of await readKnownRelationships(runner, ids, SHAPES[measure], moment)) {
      for (const { relationship } of known) {
        if (!status.includes(relationship.status)) continue;
        const period = (relationship.since ?? relationship.firstReported ?? '').slice(0, 7);
        rows.push({ id, measure, period, reported: relationship.since === null, count: 1 });
      }
    }
  }
  return rows;
}

function toTrend(rows: readonly TrendRow[], months: readonly string[]): Trend {
  const [firstYear, lastYear] = [months[0]!.slice(0, 4), months.at(-1)!.slice(0, 4)];
  const periods = groupBy(rows, ({ measure, period }) => `${measure} ${period}`);
  const sum = (found: readonly TrendRow[]) => found.reduce((total, { count }) => total + count, 0);
  const countOf = (measure: Measure, month: string): TrendCount => {
    const found = periods.get(`${measure} ${month}`) ?? [];
    const byReport = sum(found.filter(({ reported }) => reported));
    const total = sum(found);
    return { total, bySince: total - byReport, byReport };
  };
  const restOf = (measure: Measure): TrendRest => ({
    undated: countOf(measure, '').total,
    yearOnly: sum(
      rows.filter(
        (row) =>
          row.measure === measure && row.period.length === 4 && row.period >= firstYear && row.period <= lastYear,
      ),
    ),
  });
  return {
    months: months.map((month) => ({
      month,
      customers: countOf('customers', month),
      arrivals: countOf('arrivals', month),
      departures: countOf('departures', month),
    })),
    rest: { customers: restOf('customers'), arrivals: restOf('arrivals'), departures: restOf('departures') },
  };
}
