import type { NewClaim } from './new-claim.ts';

/** Keeps of claims that say the same of the same words the surest: what a move implies, another claim may say as well. */
export function dropRepeated<Made>(made: readonly Made[], claimOf: (one: Made) => NewClaim): Made[] {
  const surest = new Map<string, { readonly one: Made; readonly confidence: number }>();
  for (const one of made) {
    const { type, status, subject, object, start, end, confidence } = claimOf(one);
    const key = JSON.stringify([type, status, subject, object, start, end]);
    const known = surest.get(key);
    if (!known || known.confidence < confidence) surest.set(key, { one, confidence });
  }
  return [...surest.values()].map(({ one }) => one);
}
