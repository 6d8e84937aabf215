import type { Claim } from '../model/claim.ts';
import type { Refusal } from '../model/refusal.ts';

/** Longest quote that is told in a report. */
const SHOWN = 120;

/** Tells of a claim that another reader of its article did not bear out. */
export function toRefusal({ type, status, subject, object, quote, extractor }: Claim, detail: string): Refusal {
  const shown = quote.length > SHOWN ? `${quote.slice(0, SHOWN - 1)}…` : quote;
  const proposal = `${subject.name} ${type} ${object.name} (${status}): "${shown.replaceAll('\n', ' ')}"`;
  return { reason: 'NOT_CONFIRMED', extractor, proposal, detail };
}
