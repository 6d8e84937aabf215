/**
 * What is kept of a text to tell its copies: a sample of its shingles (MinHash by one permutation), how many there are, and a
 * sample of its numbers. The same letters and digits give the same signature, on every machine.
 */
export interface Signature {
  /** How many different shingles the text has. */
  readonly size: number;
  /** Of each of the `BINS` parts of the hash space the least hash, by its last 16 bits; `EMPTY` where no shingle fell. */
  readonly bins: Uint16Array;
  /** The least hashes of the different numbers in the text, 16 bits each, at most `MOST_NUMBERS`, in ascending order. */
  readonly numbers: Uint16Array;
}

/** Parts of the hash space; an estimated share is off by 1 / (2 √BINS) at most, as a standard error. A power of 2. */
export const BINS = 256;
export const EMPTY = 0xffff;
export const MOST_NUMBERS = 32;

/** Begins the signature of a text too short for shingles; a hash of its words follows. */
const EXACT = '=';

/** Writes the signature of a text that is too short for shingles: it has copies only in the same words. */
export function writeExactSignature(hash: string): string {
  return EXACT + hash;
}

/** Writes a signature as base64 of its size (32 bits), bins and numbers (16 bits each), little-endian: some 700 characters. */
export function writeSignature({ size, bins, numbers }: Signature): string {
  const bytes = Buffer.alloc(4 + 2 * (bins.length + numbers.length));
  let at = bytes.writeUInt32LE(size);
  for (const value of bins) at = bytes.writeUInt16LE(value, at);
  for (const value of numbers) at = bytes.writeUInt16LE(value, at);
  return bytes.toString('base64');
}

/** Reads a signature; `undefined` for one that holds no shingles. */
export function readSignature(signature: string): Signature | undefined {
  if (signature.startsWith(EXACT)) return undefined;
  const bytes = Buffer.from(signature, 'base64');
  if (bytes.length < 4 + 2 * BINS) return undefined;
  const values = new Uint16Array((bytes.length - 4) >> 1);
  for (let index = 0; index < values.length; index++) values[index] = bytes.readUInt16LE(4 + 2 * index);
  return { size: bytes.readUInt32LE(), bins: values.subarray(0, BINS), numbers: values.subarray(BINS) };
}
