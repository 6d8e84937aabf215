import type { Claim } from '../model/claim.ts';

/** Tells a claim in a line, for reports: `Huami USES AWS (active): "…"`. */
export function describeClaim({ type, status, subject, object, quote }: Claim): string {
  const shown = quote.length > 120 ? `${quote.slice(0, 119)}…` : quote;
  return `${subject.name} ${type} ${object.name} (${status}): "${shown.replaceAll('\n', ' ')}"`;
}
