import { Command } from 'commander';
import { AppError } from '../errors.ts';
import { addCounts, NO_COUNTS } from '../graph/claim-counts.ts';
import { findTarget } from './find-target.ts';
import { withGraph } from './with-graph.ts';
import { count } from './write-summary.ts';

const EXAMPLES = `
Examples:
  cloudties retract https://example.com/a.html --dry-run   what would go; nothing is written
  cloudties retract 3f2a… 77ab…                            by the ids of articles, all or none

What other articles say stays, and so do decisions: they hold again when the article is imported again. What was retracted is kept as
history (--known-at) until it is purged.`;

/** Makes the command that takes articles out of the graph. */
export function retractCommand(): Command {
  return new Command('retract')
    .description('Take articles out of the graph, with all that they alone say')
    .argument('<article...>', 'ids or addresses of articles')
    .option('--dry-run', 'only say what would go')
    .addHelpText('after', EXAMPLES)
    .action(async (texts: readonly string[], { dryRun = false }: { readonly dryRun?: boolean }) => {
      await withGraph(async ({ runner, index, writer }) => {
        const ids = new Set<string>();
        for (const text of texts) {
          const { kind, id } = await findTarget(runner, index, text).catch((error) => {
            throw toNoArticle(error, text);
          });
          if (kind !== 'article') throw new AppError('BAD_ARGUMENT', `"${text}" is a ${kind}, and no article.`);
          ids.add(id);
        }
        const outcomes = dryRun ? await writer.previewRetraction([...ids]) : await writer.retractArticles([...ids]);
        const gone = outcomes.filter(({ outcome }) => outcome === 'retracted');
        for (const { articleId, outcome } of outcomes) {
          if (outcome === 'unknown') console.error(`${articleId} was retracted before.`);
        }
        const all = gone.reduce(addCounts, NO_COUNTS);
        const what = [count(all.claimsRetracted, 'claim'), count(all.relationshipsRetracted, 'relationship')].join(
          ' and ',
        );
        console.log(
          `${count(gone.length, 'article')} ${dryRun ? 'would go' : 'retracted'}, with ${what} that nothing else states.`,
        );
      });
    });
}

/** Speaks of articles where nothing was found: names, which other commands take, are of no use here. */
function toNoArticle(error: unknown, text: string): unknown {
  const isUnknown = error instanceof AppError && (error.code === 'NOT_FOUND' || error.code === 'AMBIGUOUS_NAME');
  if (!isUnknown || /^https?:\/\//i.test(text.trim())) return error;
  return new AppError('NOT_FOUND', `No article has the id "${text}". Give the id of one, or its address (https://…).`);
}
