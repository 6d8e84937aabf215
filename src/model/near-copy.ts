import { BINS, EMPTY, MOST_NUMBERS, readSignature, type Signature } from './signature.ts';

/** Of the shorter text at least this part must stand in the longer one … */
const LEAST_OF_SHORTER = 0.55;
/** … and this part of the longer one in the shorter: nearly half, or a digest would join all that it prints. */
const LEAST_OF_LONGER = 0.45;
/** Words alone decide from this part of the shorter text on: the rest may be an outlet's own dates and telephone numbers. */
const SURE_OF_SHORTER = 0.9;
/** Below it, where both texts give so many numbers, they must agree in part, or one template tells two things. */
const ENOUGH_NUMBERS = 4;
const LEAST_OF_NUMBERS = 0.5;

/** Texts that have half of their shingles in common share a band 98 times in 100, with a tenth in common 3 times. */
export const BANDS = 32;
/** Bins in a band. */
const ROWS = 3;

/**
 * Tells whether two texts are near-copies, by their signatures: most of each stands in the other, and where words leave a doubt
 * their numbers agree. Texts too short for shingles are copies when their words are the same; a text without words never is one.
 * The order of the two changes nothing.
 */
export function isNearCopy(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [one, other] = [readSignature(a), readSignature(b)];
  return one !== undefined && other !== undefined && areNearCopies(one, other);
}

/** Tells whether two signatures, already read, are those of near-copies. */
export function areNearCopies(a: Signature, b: Signature): boolean {
  const { ofShorter, ofLonger } = compareSignatures(a, b);
  if (ofShorter < LEAST_OF_SHORTER || ofLonger < LEAST_OF_LONGER) return false;
  return ofShorter >= SURE_OF_SHORTER || compareNumbers(a.numbers, b.numbers) >= LEAST_OF_NUMBERS;
}

/** What two texts share, estimated, as a part of the shingles of the shorter and of the longer text (0 to 1, give or take 0.05). */
export function compareSignatures(a: Signature, b: Signature): { ofShorter: number; ofLonger: number } {
  let same = 0;
  let filled = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const [one, other] = [a.bins[bin]!, b.bins[bin]!];
    if (one === EMPTY && other === EMPTY) continue;
    filled++;
    if (one === other) same++;
  }
  // The part of all shingles that both have, from which follows how many they are: |A ∩ B| = J (|A| + |B|) / (1 + J).
  const jaccard = same / filled;
  const shared = (jaccard * (a.size + b.size)) / (1 + jaccard);
  return { ofShorter: shared / Math.min(a.size, b.size), ofLonger: shared / Math.max(a.size, b.size) };
}

/**
 * Gives the keys under which an index finds the near-copies of a text: candidates share one, and `isNearCopy` decides. Keys are
 * of ASCII letters and digits, but for the `=` that begins the one key of a short text; a text without words has none.
 */
export function bandsOf(signature: string): readonly string[] {
  const read = readSignature(signature);
  if (!read) return signature === '' ? [] : [signature];
  return Array.from({ length: BANDS }, (_, band) => {
    return String.fromCharCode(0x41 + (band >> 4), 0x61 + (band & 15)) + bandOf(read, band).toString(36);
  });
}

/** Gives one of the `BANDS` keys of a signature that was read, as a number of 48 bits. */
export function bandOf(signature: Signature, band: number): number {
  let key = 0;
  for (let row = 0; row < ROWS; row++) key = key * 0x1_0000 + borrow(signature, band * ROWS + row);
  return key;
}

/** The value of a bin, or where it is empty that of another one, which depends on the bin alone: two copies borrow alike. */
function borrow({ bins }: Signature, bin: number): number {
  let lender = bin;
  for (let turn = 1; bins[lender] === EMPTY; turn++) {
    lender = (Math.imul(bin * BINS + turn, 0x9e3779b1) >>> 16) & (BINS - 1);
  }
  return bins[lender]!;
}

/** The part of the numbers of the text with fewer that the other gives too; 1 where they are too few to tell. */
function compareNumbers(a: Uint16Array, b: Uint16Array): number {
  // Both samples are complete up to here.
  const limit = Math.min(lastOf(a), lastOf(b));
  const [one, other] = [a.filter((number) => number <= limit), b.filter((number) => number <= limit)];
  const fewer = Math.min(one.length, other.length);
  return fewer < ENOUGH_NUMBERS ? 1 : other.filter((number) => one.includes(number)).length / fewer;
}

function lastOf(numbers: Uint16Array): number {
  return numbers.length < MOST_NUMBERS ? 0xffff : numbers.at(-1)!;
}
