import DataLoader from 'dataloader';
import type { Page } from '../graph/read-records.ts';
import { groupBy } from '../model/group-by.ts';
import type { RowBudget } from './row-budget.ts';

/** One wish for a page: whose, which one, and whether its items or the total of the list are wanted. */
export interface PageKey<Args, Position> {
  readonly id: string;
  readonly args: Args;
  readonly first: number;
  readonly after?: Position | undefined;
  readonly wants: 'items' | 'total';
}

export interface PageStarts<Position> {
  readonly starts: readonly { readonly id: string; readonly after?: Position | undefined }[];
  readonly first: number;
  readonly counted: boolean;
}

export type ReadPages<Args, Position, Item> = (
  args: Args,
  request: PageStarts<Position>,
) => Promise<ReadonlyMap<string, Page<Item>>>;

/**
 * Gathers the wishes of one field over all its parents, items and totals alike, into one statement.
 * Nothing is cached: all parents of a field then wait for the same statement, so that their children are gathered too.
 */
export function createPageLoader<Args, Position, Item>(
  read: ReadPages<Args, Position, Item>,
  budget: RowBudget,
): DataLoader<PageKey<Args, Position>, Page<Item>> {
  const readGroup = async (keys: readonly PageKey<Args, Position>[]): Promise<ReadonlyMap<string, Page<Item>>> => {
    const { args, first, after } = keys[0]!;
    const starts = [...new Set(keys.map(({ id }) => id))].map((id) => ({ id, after }));
    const wantsItems = keys.some(({ wants }) => wants === 'items');
    if (wantsItems) budget.take(starts.length * first);
    const counted = keys.some(({ wants }) => wants === 'total');
    return read(args, { starts, first: wantsItems ? first : 0, counted });
  };
  return new DataLoader(
    async (keys) => {
      const groups = groupBy(keys, toRequest);
      const pages = new Map(
        await Promise.all(
          [...groups].map(async ([request, group]) => {
            const read = await readGroup(group).catch((error: Error) => error);
            return [request, read] as const;
          }),
        ),
      );
      return keys.map((key) => {
        const read = pages.get(toRequest(key))!;
        return read instanceof Error ? read : (read.get(key.id) ?? { items: [], hasNext: false, total: 0 });
      });
    },
    { cache: false },
  );
}

function toRequest({ args, first, after }: PageKey<unknown, unknown>): string {
  return JSON.stringify([args, first, after]);
}

/** Gathers look-ups by id into one statement; what is unknown comes back as `undefined`. */
export function createIdLoader<Value>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  budget: RowBudget,
): DataLoader<string, Value | undefined> {
  return new DataLoader(
    async (ids) => {
      const distinct = [...new Set(ids)];
      budget.take(distinct.length);
      const found = await read(distinct);
      return ids.map((id) => found.get(id));
    },
    { cache: false },
  );
}
