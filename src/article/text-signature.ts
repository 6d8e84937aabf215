import { createHash } from 'node:crypto';
import { toSimplified } from '../model/fold.ts';
import { BINS, EMPTY, MOST_NUMBERS, writeExactSignature, writeSignature } from '../model/signature.ts';

/** Units in a shingle. A unit is a Chinese or Japanese character, or a word of other letters and digits. */
const SHINGLE = 5;
/** A text of fewer units is compared as a whole: so few shingles tell nothing. */
const LEAST_UNITS = 40;
/** Units that are read: what follows in a longer text counts for nothing. */
const MOST_UNITS = 200_000;
/** Digits of a number that tells something. */
const LEAST_DIGITS = 2;

/**
 * Signs a text, so that copies of it are told from other texts (`isNearCopy`). Case, width, punctuation, spaces, and traditional
 * or simplified characters change nothing; the order of passages changes little. A text without letters and digits gives ''.
 */
export function signText(text: string): string {
  const { units, numbers } = readUnits(text.normalize('NFKC').toLowerCase());
  if (units.length === 0) return '';
  if (units.length < LEAST_UNITS) return writeExactSignature(digest(units));
  const bins = new Uint16Array(BINS).fill(EMPTY);
  const least = new Uint32Array(BINS).fill(0xffff_ffff);
  const seen = new HashSet(units.length);
  let rolled = 0;
  for (let at = 0; at < units.length; at++) {
    rolled = (Math.imul(rolled, BASE) + units[at]!) | 0;
    if (at >= SHINGLE) rolled = (rolled - Math.imul(units[at - SHINGLE]!, BASE_TO_SHINGLE)) | 0;
    if (at < SHINGLE - 1) continue;
    const hash = spread(rolled);
    if (!seen.add(hash)) continue;
    // The first bits choose the bin, then the order in it; the last ones tell which shingle it is.
    const bin = hash >>> BIN_SHIFT;
    if (hash >= least[bin]!) continue;
    least[bin] = hash;
    bins[bin] = Math.min(hash & 0xffff, EMPTY - 1);
  }
  return writeSignature({ size: seen.size, bins, numbers: sample(numbers) });
}

const BIN_SHIFT = 32 - Math.log2(BINS);
/** A shingle's hash is a polynomial of its units, so that the next one follows from it. */
const BASE = 0x2c1b3c6d;
const BASE_TO_SHINGLE = Array.from({ length: SHINGLE }).reduce((power: number) => Math.imul(power, BASE), 1);

interface Units {
  /** A hash for each unit of the text. */
  readonly units: Uint32Array;
  /** The hashes of the units that are numbers. */
  readonly numbers: ReadonlySet<number>;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Splits a text in lower case into units. */
function readUnits(text: string): Units {
  const units = new Uint32Array(Math.min(text.length, MOST_UNITS));
  const numbers = new Set<number>();
  let count = 0;
  let hash = FNV_OFFSET;
  let length = 0;
  let digits = 0;
  for (let at = 0; at <= text.length && count < units.length; at++) {
    const folded = at < text.length ? foldUnit(text.charCodeAt(at)) : 0;
    if (length > 0 && (folded === 0 || folded > 0xffff)) {
      // A word has ended.
      const unit = spread(hash);
      units[count++] = unit;
      if (digits === length && length >= LEAST_DIGITS) numbers.add(unit);
      hash = FNV_OFFSET;
      length = 0;
      digits = 0;
    }
    if (folded > 0xffff) units[count++] = spread(folded);
    else if (folded !== 0) {
      hash = Math.imul(hash ^ folded, FNV_PRIME);
      length++;
      if (folded >= 0x30 && folded <= 0x39) digits++;
    }
  }
  return { units: units.subarray(0, count), numbers };
}

/** Put to a character that is a unit by itself. */
const ALONE = 0x1_0000;
const UNKNOWN = 0xffff_ffff;
/** What each UTF-16 code folds to, found when it is first met. */
const known = new Uint32Array(0x1_0000).fill(UNKNOWN);

/** Folds one UTF-16 code: 0 for what parts words, and for the halves of rare characters and pictures. */
function foldUnit(code: number): number {
  if (known[code] === UNKNOWN) {
    const character = String.fromCharCode(code);
    const alone = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);
    const stands = alone || /[\p{L}\p{N}]/u.test(character);
    known[code] = stands ? toSimplified(character).charCodeAt(0) + (alone ? ALONE : 0) : 0;
  }
  return known[code]!;
}

/** Spreads the bits of a hash over all of it (the last step of MurmurHash3). */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function sample(numbers: ReadonlySet<number>): Uint16Array {
  const different = new Set([...numbers].map((number) => number & 0xffff));
  return Uint16Array.from(different).sort().subarray(0, MOST_NUMBERS);
}

function digest(units: Uint32Array): string {
  return createHash('sha256').update(units.join(' ')).digest('hex').slice(0, 32);
}

/** A set of hashes whose number is known beforehand, several times as fast as a Set. */
class HashSet {
  size = 0;
  readonly #places: Uint32Array;

  constructor(most: number) {
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most)));
  }

  /** Adds a hash, and tells whether it is new. */
  add(hash: number): boolean {
    const last = this.#places.length - 1;
    // 0 marks a free place.
    const kept = hash || 1;
    let place = kept & last;
    while (this.#places[place] !== 0) {
      if (this.#places[place] === kept) return false;
      place = (place + 1) & last;
    }
    this.#places[place] = kept;
    this.size++;
    return true;
  }
}
