import { bandsOf } from '../model/near-copy.ts';
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
  const queries = written.flatMap(({ signature }) => toBandQuery(signature) ?? []);
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
    return { ...stored, claim: { ...claim, originKey: keys.get(claim.articleId)!, knownFrom: time } };
  });
}

/** Writes a query of the full-text index for texts that share a band; undefined for a text without words. */
function toBandQuery(signature: string): string | undefined {
  const bands = bandsOf(signature);
  return bands.length === 0 ? undefined : bands.map((band) => `"${band}"`).join(' ');
}
