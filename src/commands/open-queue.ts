import { readPairs } from '../review/read-pairs.ts';
import { type ReviewQueue, readQueue } from '../review/read-queue.ts';
import { openProgress } from './open-progress.ts';
import { type QueueFlags, toQueueChoice } from './review-options.ts';
import type { OpenGraph } from './with-graph.ts';

/** Opens the queue of what is open, and shows meanwhile how far the search for names that may mean one has come. */
export function openQueue(
  { runner, index, seeds }: Pick<OpenGraph, 'runner' | 'index' | 'seeds'>,
  flags: QueueFlags,
): Promise<ReviewQueue> {
  const progress = openProgress();
  const onNames = (names: number) => progress.show(`${names} names read`);
  const options = { lexicon: seeds.lexicon, index, onNames };
  return readQueue(runner, toQueueChoice(flags), () => readPairs(runner, options)).finally(progress.end);
}
