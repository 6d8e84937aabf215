/**
 * Finds the place of the first item that passes, by halving: the items behind one that passes must pass too. The count of items where
 * none does.
 */
export function placeOfFirst<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (passes(items[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}
