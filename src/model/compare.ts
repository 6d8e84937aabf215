/** Compares two texts by their UTF-16 units, or two numbers: below 0 where the first comes before the second, whatever the language of the machine. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
