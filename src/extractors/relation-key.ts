import type { ScoredPair } from '../claims/score-pairs.ts';
import type { Claim } from '../model/claim.ts';
import { compare } from '../model/compare.ts';
import { foldName } from '../model/fold.ts';
import type { Mentions } from '../model/mention.ts';
import { RELATIONS, type RelationType } from '../model/relation.ts';

/** The probability below which claims of a type are not made. */
export type Threshold = (type: RelationType) => number;

type End = Pick<Claim['subject'], 'name' | 'knownId'>;

/** Names what a claim says, whatever its status and words: type and both entities, in either order where the type is symmetric. */
export function keyOf({ type, subject, object }: Pick<Claim, 'type'> & { subject: End; object: End }): string {
  const ends = [subject, object].map(({ knownId, name }) => knownId ?? `?${foldName(name)}`);
  return `${type}|${(RELATIONS[type].symmetric ? ends.sort(compare) : ends).join('|')}`;
}

/** Names a pair as `keyOf` names the claim that is made of it. */
export function keyOfPair({ type, subject, object }: ScoredPair, { entities }: Mentions): string {
  return keyOf({ type, subject: entities[subject]!, object: entities[object]! });
}

/** Text order, and of claims of one quote an order of their own content. */
export function byPlace(a: Claim, b: Claim): number {
  return a.start - b.start || a.end - b.end || compare(keyOf(a), keyOf(b)) || compare(a.status, b.status);
}
