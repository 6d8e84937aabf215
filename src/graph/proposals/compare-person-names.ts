import { foldName } from '../../model/fold.ts';
import { toTight } from './dissect-name.ts';
import type { IdentityReason } from './identity-weights.ts';

const HAN = /\p{Script=Han}/u;

/** Tells how two forms of persons' names are alike, or undefined where they are not. */
export function comparePersonNames(first: string, second: string): IdentityReason | undefined {
  const [a, b] = [foldName(first), foldName(second)];
  if (toTight(a) === toTight(b)) return isFullName(a) || isFullName(b) ? 'full-name' : 'plain-name';
  const [partsA, partsB] = [partsOfPerson(a), partsOfPerson(b)];
  const [few, many] = partsA.length <= partsB.length ? [partsA, partsB] : [partsB, partsA];
  if (few.length === 1) {
    const at = many.length > 1 ? many.lastIndexOf(few[0]!) : -1;
    if (at < 0) return undefined;
    return at === many.length - 1 ? 'surname' : 'given-name';
  }
  if (few.length !== many.length) return undefined;
  const others = few.flatMap((part, at) => (part === many[at] ? [] : [{ at, one: part, other: many[at]! }]));
  if (others.length === 0) return 'full-name';
  if (others.length > 1) return undefined;
  const { at, one, other } = others[0]!;
  if (HAN.test(one)) {
    return isNear(one, other, Math.max(one.length, other.length) >= 4 ? 2 : 1) ? 'transliteration' : undefined;
  }
  const isShortened =
    at === 0 && Math.min(one.length, other.length) >= 3 && (one.startsWith(other) || other.startsWith(one));
  if (isShortened) return 'short-given-name';
  return one.length >= 4 && isNear(one, other, 1) ? 'spelling' : undefined;
}

/** Splits a person's name into given and family names, without initials; a Chinese name stays whole. */
export function partsOfPerson(folded: string): readonly string[] {
  return folded.split(/[\s·]+/u).filter((part) => part.replace('.', '').length > 1);
}

/** A name that few share: given and family name, or three Chinese characters. */
export function isFullName(folded: string): boolean {
  return partsOfPerson(folded).length > 1 || (HAN.test(folded) && folded.length >= 3);
}

/** Tells whether so many characters put in, left out, changed or swapped make one of the other. */
function isNear(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length]! <= edits;
}
