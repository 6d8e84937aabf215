import { Command, InvalidArgumentError, Option } from 'commander';
import { AUDIT_OPTIONS, type AuditContext, type AuditOptions } from '../audit/audit-report.ts';
import { loadReports } from '../audit/load-reports.ts';
import { AppError } from '../errors.ts';
import { runStatement, type StatementRunner } from '../graph/run-statement.ts';
import { withGraphAt } from '../graph/with-graph-at.ts';
import { presentDay } from '../model/day-span.ts';
import { auditPackCommand } from './audit-pack.ts';
import { auditVerifyCommand } from './audit-verify.ts';
import { ROW_FORMATS, type RowFormat, writeRows } from './print-rows.ts';
import { readDay } from './read-day.ts';
import { readFraction } from './read-fraction.ts';
import { readMoment } from './read-moment.ts';
import { type AuditAnswer, planAudit, runAudit, toFlag } from './run-audit.ts';
import { withGraph } from './with-graph.ts';
import { writeAuditPage } from './write-audit-page.ts';

const FORMATS = [...ROW_FORMATS, 'html'] as const;

interface Given extends AuditOptions {
  readonly knownAt?: string;
  readonly format: RowFormat | 'html';
  readonly failOn?: readonly string[];
}

/** Makes the command that audits the graph: a summary, or one report; below it stand those for audit packs. */
export function auditCommand(): Command {
  return (
    new Command('audit')
      // What stands behind `pack` is for that, though `audit` has an option of the same name.
      .enablePositionalOptions()
      .description('List what a careful reader would doubt, with who says it')
      .argument('[report]', 'one of the reports below; without it, how many rows each has')
      .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
      .option('--limit <n>', 'at most this many rows (100)', toCount)
      .option(
        '--as-of <day>',
        'only relationships that held on this day, or may have; ages count from it (today)',
        readDay,
      )
      .option('--older-than <days>', 'age from which a report or a plan is old (stale 730, overdue 365)', toCount)
      .option('--below <confidence>', 'confidence below which a relationship is unsure (0.5)', readFraction)
      .option('--from <moment>', 'changes since this instant, or the end of this day', readMoment)
      .option('--to <moment>', 'changes up to this instant, or the end of this day (now)', readMoment)
      .option(
        '--fail-on <reports>',
        'end with exit code 11 when one of these reports has rows; commas between them',
        toList,
      )
      .option('--known-at <moment>', 'as the graph knew the world by this instant, or the end of this day', readMoment)
      .addCommand(auditPackCommand())
      .addCommand(auditVerifyCommand())
      .addHelpText('after', () => writeHelp())
      .action(async (report: string | undefined, given: Given) => {
        const { format, failOn = [], knownAt, ...options } = given;
        const request = { report, options, knownAt, failOn, detailed: format === 'html' };
        planAudit(request);
        await withGraph(async ({ connection, runner: live, seeds: { lexicon } }) => {
          const run = async (runner: StatementRunner) => {
            const context = { runner, today: knownAt?.slice(0, 10) ?? presentDay(), lexicon };
            const answer = await runAudit(context, request);
            return { answer, text: await write(context, answer, given), advice: await advise(context, answer, given) };
          };
          const { answer, text, advice } =
            knownAt === undefined ? await run(live) : await withGraphAt(connection, knownAt, run);
          console.log(text);
          if (advice) console.error(advice);
          if (answer.failed.length > 0) throw toFailure(answer);
        });
      })
  );
}

async function write({ runner }: AuditContext, answer: AuditAnswer, { format, ...given }: Given): Promise<string> {
  if (format === 'html') {
    const graph = await runStatement(runner, 'read/node/counts');
    return writeAuditPage(answer, { graph, writtenAt: new Date().toISOString(), ...given });
  }
  const { columns, rows } = answer;
  // Ids of ends and claims are for programs; the id of what a row is about stays.
  const shown = format === 'table' ? columns.filter((column) => !/Ids?$/.test(column)) : columns;
  return writeRows(shown, rows, format, process.stdout.columns);
}

/** Says what was left out, and what may be done next. */
async function advise(
  { runner }: AuditContext,
  { rows, total }: AuditAnswer,
  { knownAt }: Given,
): Promise<string | undefined> {
  const { articles } = await runStatement(runner, 'read/node/counts');
  if (articles === 0) {
    return knownAt === undefined
      ? 'The graph holds no articles yet: cloudties import PATH…'
      : `By ${knownAt} the graph had learnt nothing yet; without --known-at it tells what it knows now.`;
  }
  const first = rows.find(({ subjectId, objectId }) => subjectId && objectId);
  const lines = [
    ...(rows.length < total ? [`These are ${rows.length} of ${total} rows; --limit ${total} lists all.`] : []),
    ...(first
      ? [`Why we believe the first, sentence by sentence: cloudties ask sources ${first.subjectId} ${first.objectId}`]
      : []),
  ];
  return lines.length === 0 ? undefined : lines.join('\n');
}

function toFailure({ failed }: AuditAnswer): AppError {
  const found = failed.map(({ report, rows }) => `${report} (${rows})`).join(', ');
  return new AppError('AUDIT_FAILED', `These reports have rows: ${found}. Each is listed by cloudties audit REPORT.`);
}

function writeHelp(): string {
  const reports = loadReports();
  const width = Math.max(...reports.map(({ name }) => name.length)) + 2;
  const flags = Object.fromEntries(AUDIT_OPTIONS.map((option) => [option, toFlag(option)]));
  const lines = reports.map(({ name, description, options }) => {
    const taken = options.map((option) => flags[option]).join(' ');
    return `  ${name.padEnd(width)}${description}${taken && ` [${taken}]`}`;
  });
  return `
Reports, the gravest first, with the options that each takes besides --limit:
${lines.join('\n')}

Examples:
  cloudties audit
  cloudties audit contradictions --format html > contradictions.html
  cloudties audit stale --older-than 365
  cloudties audit changes --from 2024-05-01
  cloudties audit --fail-on contradictions,disputed

A report is a file in cypher/audit/report, or of src/audit where a statement is not enough; see docs/audit.md.`;
}

function toCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number, 0 or greater.');
}

function toList(text: string): readonly string[] {
  return text.split(/[,，]/).map((name) => name.trim());
}
