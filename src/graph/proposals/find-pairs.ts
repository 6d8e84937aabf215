import type { NameIndex } from '../name-index.ts';
import { runStatement, type StatementRunner } from '../run-statement.ts';
import { identityKeys, readKey } from './identity-keys.ts';
import { toProfile } from './read-profiles.ts';
import type { IdentityScorer } from './score-identity.ts';

/** How many names one statement reads. */
const PAGE = 5_000;
/** A key that more entities share tells nothing: 软件 in a thousand names, Alex at a firm of many. */
const MOST_IN_BLOCK = 40;
/** A packed number holds a hash of the key, whether the name is only shortened to it, and the place in the list: up to 16 million. */
const PLACE_BITS = 24n;
const PLACE_MASK = (1n << PLACE_BITS) - 1n;
const SHORTENED = 1n << PLACE_BITS;
const KEY_BITS = PLACE_BITS + 1n;

/**
 * Finds the pairs of all entities that are worth a comparison: those that share a key. No pairs are compared for it; a
 * million names take 8 bytes for each of their keys, and are read once, page by page.
 * @param onNames is told how many names were read so far
 */
export async function findPairs(
  runner: StatementRunner,
  index: NameIndex,
  dissect: IdentityScorer['dissect'],
  onNames: (count: number) => void = () => {},
): Promise<readonly (readonly [string, string])[]> {
  const places = new Map<string, number>();
  const ids: string[] = [];
  const pages: BigUint64Array[] = [];
  let after = '';
  for (let count = 0; ; ) {
    const rows = await runStatement(runner, 'read/proposal/names', { after, limit: PAGE });
    const packed: bigint[] = [];
    for (const row of rows) {
      const { id } = row.entity;
      let place = places.get(id);
      if (place === undefined) {
        place = ids.push(id) - 1;
        places.set(id, place);
      }
      for (const key of identityKeys(toProfile([row], index), dissect)) packed.push(pack(key, place));
    }
    pages.push(BigUint64Array.from(packed));
    count += rows.length;
    onNames(count);
    if (rows.length < PAGE) break;
    after = rows.at(-1)!.name.id;
  }
  return toPairs(joinPages(pages), ids);
}

function joinPages(pages: readonly BigUint64Array[]): BigUint64Array {
  const joined = new BigUint64Array(pages.reduce((sum, page) => sum + page.length, 0));
  let at = 0;
  for (const page of pages) {
    joined.set(page, at);
    at += page.length;
  }
  return joined;
}

/** Packs a key and an entity's place, so that sorting brings those of one key together. */
function pack(key: string, place: number): bigint {
  const { text, isShortened } = readKey(key);
  return (BigInt(hashKey(text)) << KEY_BITS) | (isShortened ? SHORTENED : 0n) | BigInt(place);
}

/** Hashes a key to 39 bits (twice FNV-1a): two keys that meet cost a comparison, and nothing else. */
function hashKey(key: string): number {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code ^ at, 0x85ebca6b);
  }
  return (high & 0x7f) * 2 ** 32 + (low >>> 0);
}

function toPairs(packed: BigUint64Array, ids: readonly string[]): (readonly [string, string])[] {
  packed.sort();
  // Both places in one number: 48 of the 53 bits that it holds exactly.
  const pairs = new Set<number>();
  for (let start = 0; start < packed.length; ) {
    const hash = packed[start]! >> KEY_BITS;
    let end = start + 1;
    while (end < packed.length && packed[end]! >> KEY_BITS === hash) end++;
    if (end - start > 1) addBlock(packed.subarray(start, end), pairs);
    start = end;
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [ids[Math.floor(pair / 2 ** 24)]!, ids[pair % 2 ** 24]!] as const);
}

/** Pairs those of one key; the ones only shortened to it with the others, and not among themselves. */
function addBlock(block: BigUint64Array, pairs: Set<number>): void {
  const placesOf = (isShortened: boolean) => [
    ...new Set(
      [...block]
        .filter((value) => ((value & SHORTENED) !== 0n) === isShortened)
        .map((value) => Number(value & PLACE_MASK)),
    ),
  ];
  const whole = placesOf(false);
  const others = [...whole, ...placesOf(true)];
  if (whole.length > MOST_IN_BLOCK || whole.length * others.length > MOST_IN_BLOCK ** 2) return;
  for (const [at, one] of whole.entries()) {
    for (const other of others.slice(at + 1)) {
      if (one !== other) pairs.add(Math.min(one, other) * 2 ** 24 + Math.max(one, other));
    }
  }
}
