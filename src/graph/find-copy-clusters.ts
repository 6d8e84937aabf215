import { areNearCopies, BANDS, bandOf } from '../model/near-copy.ts';
import { readSignature, type Signature } from '../model/signature.ts';

export interface SignedArticle {
  readonly id: string;
  /** As `signText` made it; '' for an article without words, which has no copies. */
  readonly signature: string;
}

/** The first article of a signature, for all that have the same. */
interface Text {
  readonly id: string;
  readonly signature: Signature;
}

/**
 * Finds which articles are copies of one text: those that a chain of near-copies joins, of which each two neighbours share a band.
 * A pure function of the articles, whatever their order. What is joined already is not compared again, so that thousands of copies
 * of one text cost little more than their number.
 * @returns for each article the key of its cluster: the smallest id in it, which is its own where it has no copy
 */
export function findCopyClusters(articles: readonly SignedArticle[]): ReadonlyMap<string, string> {
  const clusters = new Clusters();
  const firsts = new Map<string, string>();
  const texts: Text[] = [];
  for (const { id, signature } of articles) {
    const first = firsts.get(signature);
    if (first !== undefined) clusters.join(first, id);
    else if (signature !== '') {
      firsts.set(signature, id);
      const read = readSignature(signature);
      if (read) texts.push({ id, signature: read });
    }
  }
  // Band by band, so that one index is in memory at a time.
  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<number, Text[]>();
    for (const text of texts) {
      const key = bandOf(text.signature, band);
      const bucket = buckets.get(key);
      if (bucket) bucket.push(text);
      else buckets.set(key, [text]);
    }
    for (const bucket of buckets.values()) joinCopies(bucket, clusters);
  }
  return new Map(articles.map(({ id }) => [id, clusters.keyOf(id)]));
}

/** Joins the near-copies among texts that share a band. */
function joinCopies(texts: readonly Text[], clusters: Clusters): void {
  /** Texts of one cluster each. */
  let groups: Text[][] = [];
  for (const text of texts) {
    const [home, ...others] = groups.filter(
      (group) =>
        clusters.keyOf(group[0]!.id) === clusters.keyOf(text.id) ||
        group.some(({ signature }) => areNearCopies(signature, text.signature)),
    );
    if (!home) {
      groups.push([text]);
      continue;
    }
    for (const group of [home, ...others]) clusters.join(group[0]!.id, text.id);
    for (const group of others) for (const moved of group) home.push(moved);
    home.push(text);
    if (others.length > 0) groups = groups.filter((group) => !others.includes(group));
  }
}

/** A union-find over ids, in which the smallest id of a cluster is its key. */
class Clusters {
  readonly #parents = new Map<string, string>();

  keyOf(id: string): string {
    let key = id;
    for (let parent = this.#parents.get(key); parent !== undefined; parent = this.#parents.get(key)) key = parent;
    // Shortens the way for the next time.
    for (let at = id; at !== key; ) {
      const parent = this.#parents.get(at)!;
      this.#parents.set(at, key);
      at = parent;
    }
    return key;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.keyOf(one), this.keyOf(other)];
    if (a < b) this.#parents.set(b, a);
    else if (b < a) this.#parents.set(a, b);
  }
}
