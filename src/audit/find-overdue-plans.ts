import { groupBy } from '../model/group-by.ts';
import type { AuditClaim } from './audit-claim.ts';
import { lastDay } from './days.ts';
import type { Contradiction } from './find-contradictions.ts';

/**
 * Finds plans whose date is past, of relationships that are planned still: the latest that any claim about one gives, or
 * on which one without a date was printed.
 * @param before the day before which a date is long past
 */
export function findOverduePlans(claims: readonly AuditClaim[], before: string): readonly Contradiction[] {
  const planned = claims.filter(({ status }) => status === 'planned');
  const plans = groupBy(planned, ({ relationshipId }) => relationshipId);
  return [...plans.values()].flatMap((one): Contradiction[] => {
    const days = one.flatMap(({ date, publishedOn }) => date ?? publishedOn ?? []).map(lastDay);
    const isOverdue = one.some(({ date }) => date !== null) && days.every((day) => day < before);
    return isOverdue ? [{ kind: 'overdue', one, other: [] }] : [];
  });
}
