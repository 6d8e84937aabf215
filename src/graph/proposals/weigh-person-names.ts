import { foldName } from '../../model/fold.ts';
import { comparePersonNames, isFullName, partsOfPerson } from './compare-person-names.ts';
import type { PersonSounds } from './compare-person-sounds.ts';
import type { IdentityProfile, WrittenForm } from './identity-profile.ts';
import { IDENTITY_WEIGHTS, type IdentityPart, type IdentityReason, toPart } from './identity-weights.ts';
import { weighAliases } from './weigh-aliases.ts';

const WORDS: Partial<Readonly<Record<IdentityReason, string>>> = {
  'full-name': 'both are called {a}',
  'plain-name': 'both are called {a}, a name that many have',
  surname: '{a} and {b}: one is the last part of the other',
  'given-name': '{a} and {b}: one is a first part of the other, which colleagues may share',
  'short-given-name': '{a} and {b} differ in how long the first name is written',
  spelling: '{a} and {b} differ in one letter',
  transliteration: '{a} and {b} write one sound in other characters',
  sound: '{a} and {b} sound alike, each in its script',
};

const HAN = /\p{Script=Han}/u;

/** Reasons that say something only of persons who share an employer. */
const NEEDS_EMPLOYER: readonly IdentityReason[] = [
  'plain-name',
  'surname',
  'given-name',
  'short-given-name',
  'spelling',
  'transliteration',
  'sound',
];

/** Reasons that two forms are one. */
const WHOLE: readonly IdentityReason[] = ['full-name', 'plain-name'];

/** Weighs how alike the names of two persons are, and what other names articles give both. */
export function weighPersonNames(
  a: IdentityProfile,
  b: IdentityProfile,
  shareEmployer: boolean,
  sounds: PersonSounds,
): readonly IdentityPart[] {
  let best: IdentityPart | undefined;
  for (const first of a.forms) {
    for (const second of b.forms) {
      if (!first.isOwn && !second.isOwn) continue;
      const reason =
        comparePersonNames(first.text, second.text) ??
        (first.isOwn && second.isOwn && sounds.areAlike(first.text, second.text) ? 'sound' : undefined);
      if (!reason || (!shareEmployer && NEEDS_EMPLOYER.includes(reason))) continue;
      // A form beside the name that is the other's name itself is weighed as an alias; that it is a part of it says nothing.
      if ((!first.isOwn || !second.isOwn) && WHOLE.includes(reason)) continue;
      if (isMerePart(first, a, reason) || isMerePart(second, b, reason)) continue;
      if (best && IDENTITY_WEIGHTS[reason] <= best.weight) continue;
      best = toPart(reason, WORDS[reason]!.replace('{a}', `"${first.text}"`).replace('{b}', `"${second.text}"`));
    }
  }
  // That an article calls Sam Altman Sam says no more than the names themselves.
  const parts = new Set([...a.forms, ...b.forms].flatMap(({ text }) => properParts(foldName(text))));
  const isTelling = (form: string) => !parts.has(foldName(form)) && (shareEmployer || isFullName(foldName(form)));
  const aliases = weighAliases(a, b, isTelling);
  return best ? [best, ...aliases] : aliases;
}

/** Only the surname that an article writes in another script than the name tells something: 布林 for Sergey Brin. */
function isMerePart({ text, isOwn }: WrittenForm, { name }: IdentityProfile, reason: IdentityReason): boolean {
  if (isOwn || partsOfPerson(foldName(text)).length > 1) return false;
  return reason !== 'surname' || HAN.test(text) === HAN.test(name);
}

function properParts(folded: string): readonly string[] {
  const parts = partsOfPerson(folded);
  return parts.length > 1 ? parts : [];
}
