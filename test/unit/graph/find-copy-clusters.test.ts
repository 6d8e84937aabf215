import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signText } from '../../../src/article/text-signature.ts';
import { findCopyClusters, type SignedArticle } from '../../../src/graph/find-copy-clusters.ts';
import { bandsOf, isNearCopy } from '../../../src/model/near-copy.ts';

/** A text of 150 words of its own, by its number. */
const wordsOf = (number: number) => Array.from({ length: 150 }, (_, index) => `w${number}x${index}`);

/** A version of a text: some of its words, then some of an outlet. */
const version = fc.record({
  text: fc.integer({ min: 0, max: 3 }),
  from: fc.integer({ min: 0, max: 60 }),
  size: fc.integer({ min: 60, max: 150 }),
  outlet: fc.integer({ min: 10, max: 12 }),
  added: fc.integer({ min: 0, max: 90 }),
});

const articles = fc.array(version, { maxLength: 14 }).map((versions) =>
  versions.map(({ text, from, size, outlet, added }, index): SignedArticle => {
    const words = [...wordsOf(text).slice(from, from + size), ...wordsOf(outlet).slice(0, added)];
    return { id: `a${(index * 7) % 16}-${index}`, signature: signText(words.join(' ')) };
  }),
);

/** The definition, pair by pair: the components of the graph of near-copies that share a band. */
function clustersByDefinition(all: readonly SignedArticle[]): ReadonlyMap<string, string> {
  const keys = new Map(all.map(({ id }) => [id, id]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const a of all) {
      const bands = new Set(bandsOf(a.signature));
      for (const b of all) {
        const [one, other] = [keys.get(a.id)!, keys.get(b.id)!];
        if (one <= other || !isNearCopy(a.signature, b.signature)) continue;
        if (!bandsOf(b.signature).some((band) => bands.has(band))) continue;
        keys.set(a.id, other);
        changed = true;
      }
    }
  }
  return keys;
}

describe('findCopyClusters', () => {
  it('joins what chains of near-copies join, in whatever order the articles come', () => {
    fc.assert(
      fc.property(
        articles.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const clusters = Object.fromEntries(findCopyClusters(all));
          expect(clusters).toEqual(Object.fromEntries(clustersByDefinition(all)));
          expect(Object.fromEntries(findCopyClusters(shuffled))).toEqual(clusters);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('names a cluster by its smallest id, and leaves texts without words apart', () => {
    const [text, other] = [signText(wordsOf(1).join(' ')), signText(wordsOf(2).join(' '))];
    const clusters = findCopyClusters([
      { id: 'c', signature: text },
      { id: 'd', signature: '' },
      { id: 'b', signature: text },
      { id: 'a', signature: other },
      { id: 'e', signature: '' },
    ]);
    expect([...clusters]).toEqual([
      ['c', 'b'],
      ['d', 'd'],
      ['b', 'b'],
      ['a', 'a'],
      ['e', 'e'],
    ]);
  });

  it('joins thousands of copies of one text, no two of them alike, without comparing them all', {
    timeout: 20_000,
  }, () => {
    const copies = Array.from({ length: 4000 }, (_, number) => ({
      id: `copy-${number}`,
      signature: signText(
        [...wordsOf(1), `outlet ${number} printed on ${number * 31} sheets for ${number * 17} readers`].join(' '),
      ),
    }));
    const start = performance.now();
    const clusters = findCopyClusters(copies);
    const taken = performance.now() - start;
    expect(new Set(copies.map(({ signature }) => signature)).size).toBeGreaterThan(3900);
    expect(new Set(clusters.values())).toEqual(new Set(['copy-0']));
    // Some tenths of a second; eight million pairs in each of 32 bands would take minutes.
    expect(taken).toBeLessThan(5000);
  });
});
