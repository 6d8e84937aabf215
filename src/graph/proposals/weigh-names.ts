import { foldSeries } from '../../model/edition.ts';
import { ABBREVIATIONS, compareForms } from './compare-forms.ts';
import type { NameAnatomy, NameDissector } from './dissect-name.ts';
import type { IdentityProfile } from './identity-profile.ts';
import { IDENTITY_WEIGHTS, type IdentityPart, type IdentityReason, toPart } from './identity-weights.ts';

/** What each reason means, for two names of organizations or events. */
const WORDS: Partial<Readonly<Record<IdentityReason, string>>> = {
  'same-name': 'both are called {a}',
  spacing: '{a} and {b} differ in blanks and marks alone',
  'legal-form': '{a} and {b} differ in their legal form alone',
  translation: '{a} and {b} end in words that translate each other',
  'dropped-ending': '{a} and {b} differ in an ending that short names leave off',
  'dropped-ending-short': '{a} and {b} differ in an ending that short names leave off, and little is left without it',
  initials: '{a} and {b}: one is the initials of the other',
  'three-initials': '{a} and {b}: one is the initials of the other, of which there may be more',
  'short-form': '{a} and {b}: one is a short form of the other',
  'short-form-of-two': '{a} and {b}: one may be a short form of the other, and of more',
  'within-name': '{a} and {b}: one holds the other',
  'place-before': 'one of {a} and {b} names a place',
  'group-form': 'one of {a} and {b} is called a group',
  'endings-differ': '{a} and {b} end in words of different trades',
  'telling-ending': 'one of {a} and {b} ends in a word that often makes another name',
  branch: 'one of {a} and {b} is that of a country or region',
  unit: 'one of {a} and {b} is a part of an organization',
  'cloud-arm': 'one of {a} and {b} is a cloud, the other is not',
  'places-differ': '{a} and {b} name different places',
  'numbers-differ': '{a} and {b} hold different numbers',
};

/** Shorter names stand within others by chance. */
const LEAST_WITHIN = 6;

/** Weighs how alike the names of two organizations or events are: the parts of the pair of forms that speaks most for one. */
export function weighNames(a: IdentityProfile, b: IdentityProfile, dissect: NameDissector): readonly IdentityPart[] {
  let best: readonly IdentityPart[] = [];
  let most = 0;
  for (const first of ownForms(a)) {
    for (const second of ownForms(b)) {
      const likeness = compareNames(dissect(first.key), dissect(second.key), a.kind === 'Event');
      if (!likeness || isTaken(likeness.reason, [first, second], [a, b], dissect)) continue;
      const reasons = [likeness.reason, ...likeness.against];
      const sum = reasons.reduce((total, reason) => total + IDENTITY_WEIGHTS[reason], 0);
      if (best.length > 0 && sum <= most) continue;
      most = sum;
      best = reasons.map((reason) => toPart(reason, sayNames(reason, first.text, second.text)));
    }
  }
  return best;
}

/** Tells whether a short form is explained by a longer name of its own entity, and so says nothing of another one: 中汽协. */
function isTaken(
  reason: IdentityReason,
  forms: readonly OwnForm[],
  [a, b]: readonly [IdentityProfile, IdentityProfile],
  dissect: NameDissector,
): boolean {
  if (!ABBREVIATIONS.includes(reason)) return false;
  const [first, second] = forms.map(({ key }) => dissect(key));
  const isFirstShort = first!.tight.length < second!.tight.length;
  const short = isFirstShort ? first! : second!;
  return ownForms(isFirstShort ? a : b).some(({ key }) => {
    const other = compareForms(short, dissect(key));
    return other !== undefined && ABBREVIATIONS.includes(other.reason);
  });
}

/** Says what a reason means for two names. */
export function sayNames(reason: IdentityReason, a: string, b: string): string {
  return (WORDS[reason] ?? '{a}, {b}').replace('{a}', `"${a}"`).replace('{b}', `"${b}"`);
}

/** The form of an event without the year of its edition, since that is compared by itself. */
export function toKey(text: string, edition: number | undefined): string {
  return edition === undefined ? text : foldSeries(text, String(edition));
}

interface OwnForm {
  readonly text: string;
  readonly key: string;
}

function ownForms({ forms, edition }: IdentityProfile): readonly OwnForm[] {
  return forms.filter(({ isOwn }) => isOwn).map(({ text }) => ({ text, key: toKey(text, edition) }));
}

function compareNames(a: NameAnatomy, b: NameAnatomy, isEvent: boolean) {
  const likeness = compareForms(a, b);
  if (likeness || !isEvent) return likeness;
  const [short, long] = a.tight.length < b.tight.length ? [a, b] : [b, a];
  const isWithin = short.tight.length >= LEAST_WITHIN && short.root.length > 2 && long.tight.endsWith(short.tight);
  if (!isWithin) return undefined;
  const against: IdentityReason[] = a.numbers === b.numbers ? [] : ['numbers-differ'];
  return { reason: 'within-name' as const, against };
}
