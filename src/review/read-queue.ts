import type { NameIndex } from '../graph/name-index.ts';
import { isStillProposed } from '../graph/proposals/is-still-proposed.ts';
import { readArticleTexts } from '../graph/read-articles.ts';
import { readClaims } from '../graph/read-claims.ts';
import { countOpenClaims, type OpenClaimFilter, type ReviewOrder, readOpenClaims } from '../graph/read-open-claims.ts';
import type { StatementRunner } from '../graph/run-statement.ts';
import type { PairItem, ReviewItem } from './review-item.ts';

export const REVIEW_QUEUES = ['claims', 'names', 'all'] as const;

/** What is asked about, and in which order. */
export interface QueueChoice extends OpenClaimFilter {
  readonly queue: (typeof REVIEW_QUEUES)[number];
  readonly order: ReviewOrder;
  /** At most so many. */
  readonly limit: number;
}

/** What is open: how much, and each item as it is asked for. */
export interface ReviewQueue {
  readonly total: number;
  readonly items: AsyncIterable<ReviewItem>;
}

/** Opens the queue of what is open: names first, since one answer on them moves many claims. */
export async function readQueue(
  runner: StatementRunner,
  choice: QueueChoice,
  readPairs: () => Promise<readonly PairItem[]>,
): Promise<ReviewQueue> {
  const { queue, order, limit } = choice;
  const pairs = queue === 'claims' ? [] : await readPairs();
  const claims = queue === 'names' ? 0 : await countOpenClaims(runner, choice);
  const items = async function* (): AsyncGenerator<ReviewItem> {
    yield* pairs;
    if (queue === 'names') return;
    for await (const claim of readOpenClaims(runner, order, choice)) yield { kind: 'claim', ...claim };
  };
  return { total: Math.min(limit, pairs.length + claims), items: takeFirst(items(), limit) };
}

/** Tells whether nobody decided on an item since it was read, and articles still state it. */
export async function isStillOpen(runner: StatementRunner, index: NameIndex, item: ReviewItem): Promise<boolean> {
  if (item.kind === 'claim') {
    return (await readClaims(runner, [item.claim.id])).get(item.claim.id)?.review === 'unreviewed';
  }
  const { proposed, sides, earlier } = item;
  return isStillProposed(runner, index, { action: proposed, names: [sides[0].key, sides[1].key], earlier });
}

/** Makes what reads texts of articles, and keeps the last: claims of one article are often asked about one after the other. */
export function createTextReader(runner: StatementRunner): (articleId: string) => Promise<string> {
  let last: { readonly id: string; readonly text: string } | undefined;
  return async (id) => {
    last = last?.id === id ? last : { id, text: (await readArticleTexts(runner, [id])).get(id) ?? '' };
    return last.text;
  };
}

async function* takeFirst<T>(items: AsyncIterable<T>, limit: number): AsyncGenerator<T> {
  let taken = 0;
  if (limit === 0) return;
  for await (const item of items) {
    yield item;
    if (++taken >= limit) return;
  }
}
