const DELIMITERS = [
  '、',
  ', and ',
  ', or ',
  ', ',
  ',',
  '，',
  '/',
  '和',
  '与',
  '以及',
  '及',
  '或',
  ' and ',
  ' & ',
  ' or ',
];
const LONGEST = Math.max(...DELIMITERS.map((delimiter) => delimiter.length));
const BY_LAST = byUnit((delimiter) => delimiter.charCodeAt(delimiter.length - 1));
const BY_FIRST = byUnit((delimiter) => delimiter.charCodeAt(0));

/** Gives the place right behind the list delimiter that begins at `at`, or 0 where none does. */
export function delimiterAfter(folded: string, at: number): number {
  for (const delimiter of BY_FIRST.get(folded.charCodeAt(at)) ?? [])
    if (folded.startsWith(delimiter, at)) return at + delimiter.length;
  return 0;
}

/** Gives the place where the list delimiter that ends at `at` begins, or 0 where none does. */
export function delimiterBefore(folded: string, at: number): number {
  for (const delimiter of BY_LAST.get(folded.charCodeAt(at - 1)) ?? []) {
    if (at >= delimiter.length && folded.startsWith(delimiter, at - delimiter.length)) return at - delimiter.length;
  }
  return 0;
}

/** Longer delimiters first. */
function byUnit(unitOf: (delimiter: string) => number): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (let length = LONGEST; length > 0; length--) {
    for (const delimiter of DELIMITERS) {
      if (delimiter.length !== length) continue;
      const all = map.get(unitOf(delimiter));
      if (all) all.push(delimiter);
      else map.set(unitOf(delimiter), [delimiter]);
    }
  }
  return map;
}
