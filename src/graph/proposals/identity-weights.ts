/**
 * What speaks for and against two entities being one, in log odds. Set by hand on what names of real articles showed;
 * `npm run eval:identity` tells how the table fares on labelled pairs (test/gold/identity) and on the rows of seeds/entities.
 */
export const IDENTITY_WEIGHTS = {
  // Names of organizations and events, the best pair of forms.
  'same-name': 6,
  spacing: 6.2,
  'legal-form': 6.1,
  translation: 5.2,
  'dropped-ending': 4.6,
  'dropped-ending-short': 4,
  initials: 5.2,
  'three-initials': 3.8,
  'short-form': 4.5,
  'short-form-of-two': 2.6,
  'within-name': 2,
  // What sets the same forms apart.
  'place-before': -0.7,
  'group-form': -0.5,
  'endings-differ': -2.9,
  'telling-ending': -1.4,
  branch: -3.4,
  unit: -4,
  'cloud-arm': -9,
  'places-differ': -7,
  'numbers-differ': -7,

  // Names of persons.
  'full-name': 3,
  'plain-name': 1.5,
  surname: 2.4,
  'given-name': 1.4,
  'short-given-name': 2,
  spelling: 1.8,
  transliteration: 1.6,
  sound: 2.4,

  // Forms beside the name in articles.
  'alias-often': 4,
  alias: 2.4,
  'ambiguous-alias': 3.2,
  'shared-alias': 1.2,

  // What relationships and articles say of both.
  'same-employer': 3,
  'kindred-employers': 3,
  'alike-employers': 2.5,
  'same-title': 0.6,
  neighbours: 1.6,
  'employers-apart': -2,
  together: -1.2,

  // For each further name that a part or short form may stand for, by the logarithm of how many.
  rivals: -2.4,

  // Beyond names.
  'same-id': 9,
  'other-id': -9,
  'kinds-differ': -0.7,

  // Of two names that decisions joined, for their being two.
  'stated-between': 4,
} as const satisfies Readonly<Record<string, number>>;

export type IdentityReason = keyof typeof IDENTITY_WEIGHTS;

/** Log odds before all evidence: of pairs that share a key, few are one. */
export const PRIOR = -3;

/** One part of the evidence that two entities are one, or two. */
export interface IdentityPart {
  readonly reason: IdentityReason;
  /** In log odds: above 0 for one, below 0 for two. */
  readonly weight: number;
  /** In words, with the forms and names concerned. */
  readonly detail: string;
}

/** Makes a part with the weight of its reason, or a share of it. */
export function toPart(reason: IdentityReason, detail: string, share = 1): IdentityPart {
  return { reason, weight: Math.round(IDENTITY_WEIGHTS[reason] * share * 100) / 100, detail };
}
