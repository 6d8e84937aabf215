import type { RelationType } from '../../model/relation.ts';
import type { CommonNeighbour, IdentityProfile, IdentityTies } from './identity-profile.ts';
import { type IdentityPart, toPart } from './identity-weights.ts';

/** However many neighbours two share, they weigh no more than this share of their weight. */
const MOST_SHARE = 1.5;
const NAMED = 3;

/** Tells whether one relationship says that both persons work for the same one. */
export function isSharedEmployer({ types }: CommonNeighbour): boolean {
  return types.every((type) => type === 'WORKS_FOR');
}

/** Weighs whom both have relationships with: one that few know says much, one that all know next to nothing. */
export function weighNeighbours({ common, together }: IdentityTies): readonly IdentityPart[] {
  const parts: IdentityPart[] = [];
  const rare = common
    .filter((neighbour) => neighbour.types[0] === neighbour.types[1] && !isSharedEmployer(neighbour))
    .sort((a, b) => a.degree - b.degree || (a.id < b.id ? -1 : 1));
  if (rare.length > 0) {
    const share = rare.reduce((sum, { degree }) => sum + 1 / Math.log2(2 + degree), 0);
    const named = rare
      .slice(0, NAMED)
      .map(({ name, degree, types: [type] }) => `${name} (${toWords(type)}; ${degree} in all)`);
    const more = rare.length > NAMED ? ` and ${rare.length - NAMED} more` : '';
    parts.push(toPart('neighbours', `both are joined to ${named.join(', ')}${more}`, Math.min(share, MOST_SHARE)));
  }
  if (together > 0) {
    const articles = together === 1 ? 'an article names' : `${together} articles name`;
    parts.push(toPart('together', `${articles} both, as two`));
  }
  return parts;
}

/** Weighs the employers and posts of two persons. */
export function weighEmployers(
  a: IdentityProfile,
  b: IdentityProfile,
  { common, kindred, titles }: IdentityTies,
  areAlike: (first: string, second: string) => boolean,
): readonly IdentityPart[] {
  const parts: IdentityPart[] = [];
  const shared = common.filter(isSharedEmployer);
  const [first] = kindred;
  const alike = pairs(a, b).find(([one, other]) => areAlike(one.name, other.name));
  if (shared.length > 0)
    parts.push(toPart('same-employer', `both work or worked for ${shared.map(({ name }) => name).join(', ')}`));
  else if (first)
    parts.push(toPart('kindred-employers', `their employers belong together: ${first.first}, ${first.second}`));
  else if (alike)
    parts.push(toPart('alike-employers', `their employers may be one: ${alike[0].name}, ${alike[1].name}`));
  else if (pairs(a, b).length > 0) {
    const [one, other] = pairs(a, b)[0]!;
    parts.push(toPart('employers-apart', `one is of ${one.name}, the other of ${other.name}`));
  }
  if (titles.length > 0) parts.push(toPart('same-title', `both are called ${titles.slice(0, NAMED).join(', ')}`));
  return parts;
}

function pairs({ employers = [] }: IdentityProfile, { employers: others = [] }: IdentityProfile) {
  return employers.flatMap((one) => others.map((other) => [one, other] as const));
}

function toWords(type: RelationType): string {
  return type.toLowerCase().replaceAll('_', ' ');
}
