import type { PartialDate } from '../model/partial-date.ts';

/** Tells whether one date lies after another, as far as both are told; never where one is unknown. */
export function isAfter(date: PartialDate | undefined, other: PartialDate | undefined): boolean {
  if (!date || !other) return false;
  const length = Math.min(date.value.length, other.value.length);
  return date.value.slice(0, length) > other.value.slice(0, length);
}
