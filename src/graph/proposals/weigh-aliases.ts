import { foldName } from '../../model/fold.ts';
import { toTight } from './dissect-name.ts';
import type { IdentityProfile, WrittenForm } from './identity-profile.ts';
import { type IdentityPart, toPart } from './identity-weights.ts';
import { toKey } from './weigh-names.ts';

/** So often at least an alias is written, and by so much of the claims, to be no slip of one article. */
const OFTEN = 2;
const MUCH = 0.5;

/**
 * Weighs the forms that articles write for both: the alias of one that is the name of the other says more than one that
 * is an alias of both. The form that says most counts.
 * @param isTelling leaves out forms that many may have, like given names
 */
export function weighAliases(
  a: IdentityProfile,
  b: IdentityProfile,
  isTelling: (form: string) => boolean,
): readonly IdentityPart[] {
  const others = writtenBy(b);
  let best: IdentityPart | undefined;
  for (const [key, first] of writtenBy(a)) {
    const second = others.get(key);
    if (!second || (first.isOwn && second.isOwn) || !isTelling(first.text)) continue;
    const part = toAliasPart(first, second, a, b);
    if (!best || part.weight > best.weight) best = part;
  }
  return best ? [best] : [];
}

function toAliasPart(first: WrittenForm, second: WrittenForm, a: IdentityProfile, b: IdentityProfile): IdentityPart {
  if (!first.isOwn && !second.isOwn) return toPart('shared-alias', `both are also called "${first.text}"`);
  const [{ text, count, isAmbiguous }, whole, owner] = first.isOwn ? [second, b, a] : [first, a, b];
  const says = `"${whole.name}" is also called "${text}"`;
  if (isAmbiguous) return toPart('ambiguous-alias', `${says}, by seeds/entities, but others are too`);
  const isOften = count >= OFTEN && count >= MUCH * whole.liveClaims;
  const times = `in ${count} of ${whole.liveClaims} claims`;
  return toPart(isOften ? 'alias-often' : 'alias', `${says} ${times}, the name of "${owner.name}"`);
}

function writtenBy({ forms, edition }: IdentityProfile): ReadonlyMap<string, WrittenForm> {
  const written = new Map<string, WrittenForm>();
  for (const form of forms) {
    const key = toTight(foldName(toKey(form.text, edition)));
    const before = written.get(key);
    const isAmbiguous = form.isAmbiguous || before?.isAmbiguous;
    written.set(key, {
      ...{ text: form.text, count: form.count + (before?.count ?? 0), isOwn: form.isOwn || (before?.isOwn ?? false) },
      ...(isAmbiguous && { isAmbiguous }),
    });
  }
  written.delete('');
  return written;
}
