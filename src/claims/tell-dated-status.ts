import type { PartialDate } from '../model/partial-date.ts';
import { type ClaimStatus, isOfEvent, type RelationType } from '../model/relation.ts';
import { isAfter } from './is-after.ts';

/**
 * Tells the status of a claim by its date: an event still to come is planned, and so is a post that begins later ("appointed, effective
 * September 1"). A year alone may only name an event's edition.
 */
export function tellDatedStatus(
  status: ClaimStatus,
  type: RelationType,
  date: PartialDate | undefined,
  publishedOn: PartialDate | undefined,
): ClaimStatus {
  const isDated = isOfEvent(type) ? date?.precision !== 'year' : type === 'WORKS_FOR';
  if (status !== 'active' || !isDated) return status;
  return isAfter(date, publishedOn) ? 'planned' : status;
}
