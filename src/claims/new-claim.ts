import type { Claim } from '../model/claim.ts';

/** A claim before it has its id, which follows from what it says and from the claims before it. */
export type NewClaim = Omit<Claim, 'id'>;

/** Text order; claims of one quote in an order of their own content, so that the same article gives the same list. */
export function byPlace(a: NewClaim, b: NewClaim): number {
  const keyOf = ({ type, subject, object }: NewClaim) => `${type}|${subject.name}|${object.name}`;
  return a.start - b.start || a.end - b.end || (keyOf(a) < keyOf(b) ? -1 : 1);
}
