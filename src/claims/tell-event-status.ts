import type { PartialDate } from '../model/partial-date.ts';
import type { ClaimStatus, EntityKind } from '../model/relation.ts';
import { isAfter } from './is-after.ts';

/** Tells the status of a claim about an event: one still to come is planned. A year alone may only name its edition. */
export function tellEventStatus(
  status: ClaimStatus,
  object: EntityKind,
  date: PartialDate | undefined,
  publishedOn: PartialDate | undefined,
): ClaimStatus {
  if (status !== 'active' || object !== 'Event' || date?.precision === 'year') return status;
  return isAfter(date, publishedOn) ? 'planned' : status;
}
