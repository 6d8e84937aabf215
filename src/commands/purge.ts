import { Command } from 'commander';
import { createReadRunner } from '../graph/create-read-runner.ts';
import { purgeHistory } from '../graph/purge-history.ts';
import { runStatement } from '../graph/run-statement.ts';
import { openProgress } from './open-progress.ts';
import { readMoment } from './read-moment.ts';
import { withNeo4j } from './with-neo4j.ts';
import { count } from './write-summary.ts';

/** How long the counting may take, in milliseconds. */
const TIMEOUT = 120_000;

const EXAMPLES = `
Examples:
  cloudties purge --before 2025-01-01          how much would be deleted; nothing is
  cloudties purge --before 2025-01-01 --yes    deletes it for ever

The past is what was retracted or changed: old versions of articles, with their texts, and of claims. What the graph says now stays as it is, and so
does what it knew at that moment and later; --known-at of an earlier one is refused from then on. Decisions stay in the log.`;

/** Makes the command that deletes what the graph keeps of its own past. */
export function purgeCommand(): Command {
  return new Command('purge')
    .description('Delete for ever what was retracted or changed before a moment')
    .requiredOption('--before <moment>', 'a day (its end), or an instant with its zone', readMoment)
    .option('--yes', 'do it; without, it is only counted')
    .addHelpText('after', EXAMPLES)
    .action(async ({ before, yes = false }: { readonly before: string; readonly yes?: boolean }) => {
      await withNeo4j(async (connection, signal) => {
        if (!yes) {
          const runner = createReadRunner(connection, { timeoutMs: TIMEOUT, signal });
          const { claims, articles } = await runStatement(runner, 'read/history/count-before', { before });
          console.log(
            `${count(claims, 'version')} of claims and ${count(articles, 'version')} of articles would go. Add --yes to delete them for ever.`,
          );
          return;
        }
        const progress = openProgress();
        const onProgress = (deleted: number) => progress.show(`Purging: ${deleted} deleted`);
        const purged = await purgeHistory(connection, before, { onProgress, signal }).finally(progress.end);
        const { claims, articles, names } = purged;
        console.log(
          `Deleted ${count(claims, 'version')} of claims, ${count(articles, 'version')} of articles and ${count(names, 'name')}. The graph tells what it knew since ${before}.`,
        );
      });
    });
}
