import { join } from 'node:path';
import { ROOT } from '../../../../src/config.ts';
import type { IdentityProfile, WrittenForm } from '../../../../src/graph/proposals/identity-profile.ts';
import { createIdentityScorer } from '../../../../src/graph/proposals/score-identity.ts';
import { loadSeeds } from '../../../../src/seeds/load-seeds.ts';

export const seeds = loadSeeds(join(ROOT, 'seeds'));
export const scorer = createIdentityScorer(seeds.lexicon);

let next = 0;

/** An entity that articles name so; forms beside its name with how often they are written. */
export function profile(
  name: string,
  aliases: Readonly<Record<string, number>> = {},
  more: Partial<IdentityProfile> = {},
): IdentityProfile {
  const forms: WrittenForm[] = [{ text: name, count: 3, isOwn: true }];
  for (const [text, count] of Object.entries(aliases)) forms.push({ text, count, isOwn: false });
  return { id: `x${next++}`, kind: 'Company', isKnown: false, name, forms, liveClaims: 3, ...more };
}

/** A person at employers. */
export function person(name: string, employers: readonly string[], aliases: Readonly<Record<string, number>> = {}) {
  return profile(name, aliases, { kind: 'Person', employers: employers.map((each) => ({ id: each, name: each })) });
}
