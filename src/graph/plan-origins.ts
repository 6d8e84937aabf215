import { BANDS, bandsOf } from '../model/near-copy.ts';
import { findCopyClusters, type SignedArticle } from './find-copy-clusters.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';
import type { StoredClaim } from './stored-claim.ts';

/** Which texts a write brings and takes away. */
export interface TextChanges {
  readonly written: readonly SignedArticle[];
  /** Keys of the clusters to which changed and retracted articles belonged. */
  readonly leftKeys: readonly string[];
  readonly goneIds: readonly string[];
}

export interface OriginPlan {
  /** Key of its cluster for each article written. */
  readonly keys: ReadonlyMap<string, string>;
  /** Other articles that now belong to another cluster: a text may join two, and its going may part them. */
  readonly moved: readonly { readonly id: string; readonly originKey: string }[];
}

/**
 * Plans to which cluster of near-copies articles belong after a write: those written, and those of the clusters that it
 * touches. The clusters are then the ones that all live texts have, whatever came in what order.
 */
export async function planOrigins(tx: StatementRunner, changes: TextChanges): Promise<OriginPlan> {
  const { written, leftKeys, goneIds } = changes;
  const queries = toBandQueries(written);
  const likely = queries.length > 0 ? await runStatement(tx, 'write/article/likely-copies', { queries }) : [];
  const originKeys = [...new Set([...leftKeys, ...likely.map(({ originKey }) => originKey)])];
  const held = originKeys.length > 0 ? await runStatement(tx, 'write/article/of-origins', { originKeys }) : [];
  const changed = new Set([...written.map(({ id }) => id), ...goneIds]);
  const others = held.filter(({ id }) => !changed.has(id));
  const keys = findCopyClusters([...written, ...others]);
  return {
    keys,
    moved: others.flatMap(({ id, originKey }) => (keys.get(id) === originKey ? [] : { id, originKey: keys.get(id)! })),
  };
}

/** Gives claims the new clusters of their articles. */
export function moveClaims(claims: readonly StoredClaim[], { keys }: OriginPlan, time: string): readonly StoredClaim[] {
  return claims.map((stored) => {
    const { claim } = stored;
    const originKey = keys.get(claim.articleId)!;
    // Most texts are no copies: the claims of new ones stay as they are.
    if (claim.originKey === originKey && claim.knownFrom === time) return stored;
    return { ...stored, claim: { ...claim, originKey, knownFrom: time } };
  });
}

/** Texts of one query of the full-text index: it takes up to 1,024 words, and its price is by the query more than by the word. */
const TEXTS_OF_QUERY = Math.floor(1024 / BANDS);

/** Writes queries of the full-text index for what shares a band with any of some texts; texts without words have none. */
function toBandQueries(texts: readonly SignedArticle[]): readonly string[] {
  const bands = texts.map(({ signature }) => bandsOf(signature)).filter(({ length }) => length > 0);
  const queries: string[] = [];
  for (let at = 0; at < bands.length; at += TEXTS_OF_QUERY) {
    const words = bands.slice(at, at + TEXTS_OF_QUERY).flat();
    queries.push(words.map((band) => `"${band}"`).join(' '));
  }
  return queries;
}
