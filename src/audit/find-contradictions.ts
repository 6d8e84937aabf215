import { CONTRADICTIONS, type ContradictionKind, type ContradictionRule } from '../model/contradiction.ts';
import { groupBy } from '../model/group-by.ts';
import type { AuditClaim } from './audit-claim.ts';
import { daysApart, isAfter, lastDay } from './days.ts';

/** The longest that an event lasts, in days: dates further apart are of two events, or one of them is wrong. */
const EVENT_DAYS = 14;

/** Claims that cannot all be right, on two sides; neither need have more than one. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  readonly one: readonly AuditClaim[];
  /** Empty where only the day of today, or seeds/entities, speaks against the first side. */
  readonly other: readonly AuditClaim[];
}

/** The kinds that two claims make by themselves, whatever else the graph holds. */
export type PairwiseKind = Exclude<ContradictionKind, 'circle' | 'posts' | 'overdue'>;

type Clash = (one: AuditClaim, other: AuditClaim) => boolean;

/** The day on which something was over, or was not so: the text's, else that of the article, by which it was. */
const dayOf = ({ date, publishedOn }: AuditClaim) => date ?? publishedOn;

const CLASHES = {
  'not begun later': (one, other) => {
    const day = dayOf(one);
    return !(day && other.date && isAfter(other.date, day));
  },
  'reported later': (one, other) => {
    const day = dayOf(one);
    if (!day || !other.publishedOn || !isAfter(other.publishedOn, day)) return false;
    return !(other.date && isAfter(other.date, day));
  },
  apart: (one, other) => Boolean(one.date && other.date && daysApart(one.date, other.date) > EVENT_DAYS),
} satisfies Record<string, Clash>;

/** Finds the contradictions of one kind among claims of any relationships: one for each pair, cloud left or event. */
export function findContradictions(kind: PairwiseKind, claims: readonly AuditClaim[]): readonly Contradiction[] {
  const { one, other, shared, timing, independent }: ContradictionRule = CONTRADICTIONS[kind];
  const takes = (side: typeof one) => (claim: AuditClaim) =>
    side.types.includes(claim.type) && side.status.includes(claim.status);
  const clashes = (a: AuditClaim, b: AuditClaim) =>
    !(independent && a.originKey === b.originKey) && CLASHES[timing as keyof typeof CLASHES](a, b);
  const groups = groupBy(claims, (claim) => keyOf(shared, claim));
  return [...groups.values()].flatMap((group) => {
    const ones = shared === 'event' ? agreeingWithFirst(group) : group.filter(takes(one));
    const others = group.filter((claim) => takes(other!)(claim) && !ones.includes(claim));
    const against = others.filter((b) => ones.some((a) => clashes(a, b)));
    if (against.length === 0) return [];
    return [{ kind, one: ones.filter((a) => against.some((b) => clashes(a, b))), other: against }];
  });
}

function keyOf(shared: ContradictionRule['shared'], claim: AuditClaim): string {
  if (shared === 'event') return claim.objectId;
  if (shared !== 'cloud left') return claim.relationshipId;
  return `${claim.subjectId}\n${claim.type === 'MIGRATED_TO' ? claim.originId : claim.objectId}`;
}

/** Takes the claims of an event whose dates agree with the one that is over first; the others stand against them. */
function agreeingWithFirst(claims: readonly AuditClaim[]): readonly AuditClaim[] {
  const dated = claims
    .filter(({ date }) => date !== null)
    .sort((a, b) => (lastDay(a.date!) < lastDay(b.date!) ? -1 : 1));
  return dated.filter((claim) => !CLASHES.apart(dated[0]!, claim));
}
