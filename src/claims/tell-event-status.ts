import type { PartialDate } from '../model/partial-date.ts';
import type { ClaimStatus, RelationType } from '../model/relation.ts';
import { isAfter } from './is-after.ts';

const OF_EVENTS: ReadonlySet<RelationType> = new Set(['HOSTED', 'PARTICIPATED_IN']);

/**
 * Tells the status of a claim by its date: an event still to come is planned, and so is a post that begins later ("appointed, effective
 * September 1"). A year alone may only name an event's edition.
 */
export function tellEventStatus(
  status: ClaimStatus,
  type: RelationType,
  date: PartialDate | undefined,
  publishedOn: PartialDate | undefined,
): ClaimStatus {
  const isOfEvent = OF_EVENTS.has(type);
  if (status !== 'active' || !(isOfEvent || type === 'WORKS_FOR') || (isOfEvent && date?.precision === 'year'))
    return status;
  return isAfter(date, publishedOn) ? 'planned' : status;
}
