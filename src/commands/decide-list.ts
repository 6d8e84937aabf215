import { Command, Option } from 'commander';
import { type LoggedDecision, readDecisions } from '../graph/read-decisions.ts';
import { findTarget, toDecisionTargets } from './find-target.ts';
import { ROW_FORMATS, type RowFormat, writeRows } from './print-rows.ts';
import { readLimit } from './read-limit.ts';
import { describeDecided } from './tell-decision.ts';
import { withGraph } from './with-graph.ts';

interface ListFlags {
  readonly of?: string;
  readonly limit: number;
  readonly format: RowFormat;
}

const COLUMNS = ['at', 'by', 'action', 'what', 'reason', 'undoneBy', 'id'];

/** Makes the command that lists what was decided: who, when, what, why, and what undid it. */
export function decideListCommand(): Command {
  return new Command('list')
    .description('List what was decided, the newest first')
    .option('--of <target>', 'only what concerns this one: a claim, an article, a decision, an entity or a name')
    .option('--limit <n>', 'at most this many', readLimit, 100)
    .addOption(new Option('--format <format>', 'how to print').choices(ROW_FORMATS).default('table'))
    .action(({ of, limit, format }: ListFlags) =>
      withGraph(async ({ runner, index }) => {
        const target = of === undefined ? undefined : await findTarget(runner, index, of);
        const decisions = await readDecisions(runner, {
          of: target && (await toDecisionTargets(runner, target)),
          limit,
        });
        console.log(writeRows(COLUMNS, decisions.map(toRow), format, process.stdout.columns));
      }),
    );
}

function toRow(decision: LoggedDecision): Record<string, unknown> {
  const { id, at, by, action, reason, undoneBy } = decision;
  const undone = undoneBy && `${undoneBy.by}, ${undoneBy.at}`;
  return { at, by, action, what: describeDecided(decision), reason, undoneBy: undone, id };
}
