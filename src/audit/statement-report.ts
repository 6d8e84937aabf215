import { AppError } from '../errors.ts';
import type { Statement } from '../graph/load-statements.ts';
import { allStatements, runStatement, type StatementName } from '../graph/run-statement.ts';
import { addDays } from '../model/day-span.ts';
import {
  type AuditContext,
  type AuditOption,
  type AuditOptions,
  type AuditReport,
  type AuditRow,
  ageOf,
  DEFAULT_BELOW,
  DEFAULT_LIMIT,
} from './audit-report.ts';

const REPORTS = 'audit/report/';
const COUNTS = 'audit/count/';

/** The parameters that a statement of an audit may have, and by which option each is given. */
const OPTION_OF: Readonly<Record<string, AuditOption | undefined>> = {
  asOf: 'asOf',
  below: 'below',
  before: 'olderThan',
  limit: undefined,
  skip: undefined,
  afterConfidence: undefined,
  afterId: undefined,
};

/** Before every relationship. */
const LEAST_SURE = { confidence: -1, id: '' };

/**
 * Loads the reports that are one statement: a file in cypher/audit/report is a report, its sentence the description.
 * @throws AppError CYPHER_INVALID naming a file with a parameter that audits do not know
 */
export function loadStatementReports(): readonly AuditReport[] {
  return [...allStatements().values()].filter(({ name }) => name.startsWith(REPORTS)).map(toReport);
}

function toReport({ name: path, file, description, params, row }: Statement): AuditReport {
  const name = path.slice(REPORTS.length);
  const strange = [...params.keys()].find((param) => !Object.hasOwn(OPTION_OF, param));
  if (strange) {
    const known = Object.keys(OPTION_OF).join(', ');
    throw new AppError('CYPHER_INVALID', `${file}: a report takes ${known}; $${strange} is none of these.`);
  }
  return {
    name,
    description,
    columns: [...row.keys()],
    options: [...params.keys()].flatMap((param) => OPTION_OF[param] ?? []),
    byCertainty: params.has('afterConfidence'),
    read: async ({ runner, today }, options) => {
      const { asOf, below = DEFAULT_BELOW, skip = 0, limit = DEFAULT_LIMIT } = options;
      // A statement that passes over no rows by itself gives them too.
      const range = params.has('skip') ? { skip, limit } : { limit: skip + limit };
      const { confidence: afterConfidence, id: afterId } = options.after ?? LEAST_SURE;
      const values = {
        asOf,
        below,
        ...range,
        afterConfidence,
        afterId,
        before: addDays(asOf ?? today, -ageOf(name, options)),
      };
      // The name comes from the loaded files, so its parameters are known to the loader, not to the compiler.
      const rows = (await runStatement(
        runner,
        path as StatementName,
        values as never,
      )) as unknown as readonly AuditRow[];
      return params.has('skip') ? rows : rows.slice(skip);
    },
  };
}

/**
 * Counts the rows of reports by the statements of cypher/audit/count: each answers one row, a column for each report. A
 * parameter `staleBefore` is the day before which the report `stale` takes something for old.
 * @param wanted the reports that must be counted; of the others some are too, since a statement counts several
 */
export async function countStatements(
  { runner, today }: AuditContext,
  options: AuditOptions,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { name, params, row: columns } of allStatements().values()) {
    if (!name.startsWith(COUNTS) || ![...columns.keys()].some((column) => wanted.includes(toKebab(column)))) continue;
    const values: Record<string, unknown> = { asOf: options.asOf, below: options.below ?? DEFAULT_BELOW };
    for (const param of params.keys()) {
      const report = /^(\w+)Before$/.exec(param)?.[1];
      if (report) values[param] = addDays(options.asOf ?? today, -ageOf(toKebab(report), options));
    }
    const row = (await runStatement(runner, name as StatementName, values as never)) as unknown as AuditRow;
    for (const [column, count] of Object.entries(row)) counts.set(toKebab(column), count as number);
  }
  return counts;
}

function toKebab(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
