import { foldName } from '../../model/fold.ts';
import { ABBREVIATIONS } from './compare-forms.ts';
import { partsOfPerson } from './compare-person-names.ts';
import { toTight } from './dissect-name.ts';
import type { IdentityProfile } from './identity-profile.ts';
import { type IdentityPart, type IdentityReason, toPart } from './identity-weights.ts';

/** Reasons by which a name stands for a longer one, and so perhaps for several; of two that sound alike either may. */
const PARTIAL: readonly IdentityReason[] = ['surname', 'given-name', 'sound', ...ABBREVIATIONS];
const NAMED = 3;

/** Two entities that may be one, with the parts found so far. */
export interface WeighedPair {
  readonly a: IdentityProfile;
  readonly b: IdentityProfile;
  readonly parts: readonly IdentityPart[];
}

/**
 * Weighs of how many names one may be the part or short form: 北大 of a dozen universities, Matt of three colleagues.
 * @param areOne whether two longer names may mean the same one, and so are no rivals
 * @returns the further part of each pair that has one, by its place in the list
 */
export function weighRivals(
  pairs: readonly WeighedPair[],
  areOne: (a: IdentityProfile, b: IdentityProfile) => boolean,
): ReadonlyMap<number, IdentityPart> {
  const longs = new Map<string, { readonly at: number; readonly long: IdentityProfile }[]>();
  for (const [at, { a, b, parts }] of pairs.entries()) {
    if (!isPartial({ parts })) continue;
    const isBySound = parts.some(({ reason }) => reason === 'sound');
    for (const short of isBySound ? [a, b] : [isShorter(a, b) ? a : b]) {
      const found = longs.get(short.id) ?? [];
      found.push({ at, long: short === a ? b : a });
      longs.set(short.id, found);
    }
  }
  const rivals = new Map<number, IdentityPart>();
  for (const found of longs.values()) {
    const kinds: IdentityProfile[] = [];
    for (const { long } of found) if (!kinds.some((kind) => areOne(kind, long))) kinds.push(long);
    if (kinds.length < 2) continue;
    for (const { at, long } of found) {
      const others = kinds.filter((kind) => kind !== long && !areOne(kind, long)).map(({ name }) => `"${name}"`);
      const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
      const part = toPart(
        'rivals',
        `it may stand for ${others.slice(0, NAMED).join(', ')}${more} as well`,
        Math.log(kinds.length),
      );
      // By sound either of a pair has rivals of its own: the more of them count.
      if (part.weight < (rivals.get(at)?.weight ?? 0)) rivals.set(at, part);
    }
  }
  return rivals;
}

/** Tells whether one of the two is no more than a part or short form of the other. */
export function isPartial({ parts }: Pick<WeighedPair, 'parts'>): boolean {
  return parts.some(({ reason }) => PARTIAL.includes(reason));
}

function isShorter(a: IdentityProfile, b: IdentityProfile): boolean {
  const [one, other] = [a, b].map(({ name }) => foldName(name));
  if (a.kind === 'Person') {
    const [few, many] = [partsOfPerson(one!).length, partsOfPerson(other!).length];
    if (few !== many) return few < many;
  }
  return toTight(one!).length < toTight(other!).length;
}
