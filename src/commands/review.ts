import { Command } from 'commander';
import { AppError } from '../errors.ts';
import { createTextReader, isStillOpen } from '../review/read-queue.ts';
import { openReviewTerminal } from '../review/review-terminal.ts';
import { type ReviewTally, walkReview } from '../review/walk-review.ts';
import { toSigned } from './decide.ts';
import { openQueue } from './open-queue.ts';
import { type QueueFlags, withQueueOptions } from './review-options.ts';
import { reviewExportCommand, reviewImportCommand } from './review-sheet.ts';
import { tellReport } from './tell-decision.ts';
import { withGraph } from './with-graph.ts';
import { count } from './write-summary.ts';

const EXAMPLES = `
Examples:
  cloudties review                                   all that is open: names that may mean one, then the weakest claims
  cloudties review --queue names
  cloudties review --type USES,MIGRATED_TO --min-confidence 0.5
  cloudties review --order oldest --limit 20 --by Ann
  cloudties review export open.csv                   the same as a sheet for a spreadsheet
  cloudties review import open.csv --dry-run         what the answers in it would change

Keys: c confirm, r reject, n note; of names y same, d different; s skip, u undo the last answer, o more of the text, q quit.
A capital letter gives the answer with a reason. Every answer is written at once; what is decided is not asked again, and what
is skipped comes last.`;

interface Flags extends QueueFlags {
  readonly by?: string;
}

/** Makes the command that walks a person through what is open. */
export function reviewCommand(): Command {
  const command = new Command('review')
    .description('Walk through what nobody decided on yet, one key an answer')
    .option('--by <name>', 'who decides (CLOUDTIES_BY, else the name of the user)');
  return withQueueOptions(command)
    .addCommand(reviewExportCommand())
    .addCommand(reviewImportCommand())
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(flags: Flags): Promise<void> {
  const { by } = toSigned(flags);
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY) {
    throw new AppError(
      'USAGE',
      'A review asks in a terminal, and this is none. Open one, or fill in a sheet: cloudties review export OUT.csv',
    );
  }
  await withGraph(async (graph) => {
    const { runner, index, writer, signal } = graph;
    const { total, items } = await openQueue(graph, flags);
    if (total === 0) {
      console.log('Nothing is open.');
      return;
    }
    const onInterrupt = () => process.kill(process.pid, 'SIGINT');
    const terminal = openReviewTerminal({ input: stdin, output: stdout, signal, onInterrupt });
    try {
      const tally = await walkReview(items, total, {
        ...{ terminal, writer, by, tellReport },
        readText: createTextReader(runner),
        isOpen: (item) => isStillOpen(runner, index, item),
      });
      console.log(`\n${writeTally(tally)}`);
    } catch (error) {
      // The error starts a line of its own, behind the keys.
      terminal.write('\n');
      throw error;
    } finally {
      terminal.close();
    }
  });
}

function writeTally({ answers, skipped }: ReviewTally): string {
  const { confirm, reject, same, different, note } = answers;
  const parts = [
    [confirm, 'confirmed'],
    [reject, 'rejected'],
    [same, 'same'],
    [different, 'different'],
  ] as const;
  const given = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  const decided = confirm + reject + same + different;
  const list = given.length > 0 ? ` (${given.join(', ')})` : '';
  return `${count(decided, 'answer')}${list}, ${count(note, 'note')}, ${skipped} skipped.`;
}
