import type { Claim, NameRef } from '../src/model/claim.ts';
import type { ClaimStatus, RelationType } from '../src/model/relation.ts';
import { createGoldIndex, familyOf, foldLabel, type GoldArticle, keyOfEnds } from './gold.ts';

/** What labels say of a claim. */
export interface JudgedClaim {
  /** As the claim states it, 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

/**
 * Judges an article's claims by its labels, much as the scorer of the labels does: names by the form that the claim shows, denials by denials, a move with the
 * use that it implies. Where the labels call a provider and its parent one family, they are one here, right or wrong; the scorer takes exact ends first.
 * What several claims state counts once, by the surest of them.
 */
export function judgeClaims(article: GoldArticle, claims: readonly Claim[]): readonly JudgedClaim[] {
  const find = createGoldIndex(article);
  const endOf = ({ kind, name }: NameRef) => {
    const label = find(kind, name);
    return label ? familyOf(label) : `?${foldLabel(name)}`;
  };
  const labels = new Map(article.entities.map((entity) => [entity.id, familyOf(entity)]));
  const stated = new Set(
    article.relations.flatMap(({ type, from, to, status }) => {
      const key = (of: RelationType) => keyOf(of, labels.get(from)!, labels.get(to)!, status);
      return type === 'MIGRATED_TO' && status !== 'denied' ? [key(type), key('USES')] : [key(type)];
    }),
  );
  const judged = new Map<string, JudgedClaim>();
  for (const { type, subject, object, status, confidence } of claims.toSorted((a, b) => b.confidence - a.confidence)) {
    const key = keyOf(type, endOf(subject), endOf(object), status);
    if (!judged.has(key)) judged.set(key, { confidence, isRight: stated.has(key) });
  }
  return [...judged.values()];
}

/** Denials are judged by denials. */
function keyOf(type: RelationType, from: string, to: string, status: ClaimStatus | undefined): string {
  return `${status === 'denied' ? 'denied ' : ''}${keyOfEnds(type, from, to)}`;
}
