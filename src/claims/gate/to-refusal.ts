import type { Claim } from '../../model/claim.ts';
import type { ProposedClaim } from '../../model/proposed-claim.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { Fault } from './read-proposal.ts';

/** Longest line of a report, in UTF-16 units. */
const LONGEST_LINE = 200;

/** Tells of what the gate did not let pass; whatever was proposed, it becomes a short line. */
export function toRefusal({ reason, detail }: Fault, proposed: ProposedClaim | Claim, extractor: string): Refusal {
  return { reason, extractor, proposal: describe(proposed), detail: toLine(detail) };
}

function describe(proposed: unknown): string {
  if (typeof proposed !== 'object' || proposed === null) return toLine(String(proposed));
  const { type, subject, object, quote } = proposed as Record<string, unknown>;
  return toLine(`${say(type)}: ${nameOf(subject)} > ${nameOf(object)}: ${say(quote)}`);
}

function nameOf(end: unknown): string {
  return typeof end === 'object' && end !== null ? say((end as Record<string, unknown>).name) : '?';
}

function say(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_LINE) : '?';
}

function toLine(text: string): string {
  const line = text
    .slice(0, 2 * LONGEST_LINE)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}
