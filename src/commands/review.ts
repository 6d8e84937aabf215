import { Command } from 'commander';
import { AppError } from '../errors.ts';
import { createTextReader, isStillOpen, readQueue } from '../review/read-queue.ts';
import { openReviewTerminal } from '../review/review-terminal.ts';
import { type ReviewTally, walkReview } from '../review/walk-review.ts';
import { toSigned } from './decide.ts';
import { type QueueFlags, toQueueChoice, withQueueOptions } from './review-options.ts';
import { tellReport } from './tell-decision.ts';
import { withGraph } from './with-graph.ts';
import { count } from './write-summary.ts';

const EXAMPLES = `
Examples:
  cloudties review                                   all that is open, the weakest claims first
  cloudties review --type USES,MIGRATED_TO --min-confidence 0.5
  cloudties review --order oldest --limit 20 --by Ann

Keys: c confirm, r reject, n note, s skip, u undo the last answer, o more of the text, q quit.
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
  return withQueueOptions(command).addHelpText('after', EXAMPLES).enablePositionalOptions().action(run);
}

async function run(flags: Flags): Promise<void> {
  const { by } = toSigned(flags);
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY) {
    throw new AppError(
      'USAGE',
      'A review asks in a terminal, and this is none. Open one, or decide claim by claim: cloudties decide confirm CLAIM',
    );
  }
  await withGraph(async ({ runner, writer, signal }) => {
    const { total, items } = await readQueue(runner, toQueueChoice(flags), async () => []);
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
        isOpen: (item) => isStillOpen(runner, item),
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
