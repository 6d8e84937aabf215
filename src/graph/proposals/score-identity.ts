import { isOrganization } from '../../model/relation.ts';
import type { Lexicon } from '../../model/seeds.ts';
import { compareForms } from './compare-forms.ts';
import { createPersonSounds, type PersonSounds } from './compare-person-sounds.ts';
import { compileEndings, compileEventEndings } from './compile-endings.ts';
import { createNameDissector, type NameDissector } from './dissect-name.ts';
import { type CommonNeighbour, type IdentityProfile, type IdentityTies, NO_TIES } from './identity-profile.ts';
import { type IdentityPart, type IdentityReason, PRIOR, toPart } from './identity-weights.ts';
import { weighAliases } from './weigh-aliases.ts';
import { toKey, weighNames } from './weigh-names.ts';
import { weighPersonNames } from './weigh-person-names.ts';
import { isSharedEmployer, weighEmployers, weighNeighbours } from './weigh-ties.ts';

/** How sure it is that two entities are one, and why. */
export interface IdentityScore {
  /** 0 to 1: of so many pairs with such evidence, this share is one. */
  readonly certainty: number;
  /** The sum of the parts and of what holds before all evidence. */
  readonly logOdds: number;
  /** The weightiest first, for or against. */
  readonly parts: readonly IdentityPart[];
}

/** Weighs evidence that two entities are one. Pure functions. */
export interface IdentityScorer {
  /**
   * Gathers what speaks for and against it.
   * @returns undefined where nothing speaks for one, or something rules it out
   */
  weigh(a: IdentityProfile, b: IdentityProfile, ties: IdentityTies): readonly IdentityPart[] | undefined;
  /** Tells whether two names may mean one, whatever else is said: 山姆·奥特曼 and 萨姆·奥特曼. */
  areAlike(a: IdentityProfile, b: IdentityProfile): boolean;
  /** Takes apart the names of organizations, those of events, and how those of persons sound. */
  readonly dissect: {
    readonly organization: NameDissector;
    readonly event: NameDissector;
    readonly sounds: PersonSounds;
  };
}

/** Stands for an employer that two persons may share. */
const ANY_EMPLOYER: CommonNeighbour = { id: '', name: '', degree: 1, types: ['WORKS_FOR', 'WORKS_FOR'] };

/** Reasons that speak of one name alone: many persons share theirs. */
const NAME_OF_PERSON: readonly string[] = ['full-name', 'plain-name'];

/** Builds the scorer from the words of seeds/lexicon: `identity`, `legal-forms`, `org-suffixes`, `event-words`, `places`, `surnames`, and the tables of sounds. */
export function createIdentityScorer(lexicon: Lexicon): IdentityScorer {
  const dissect = {
    organization: createNameDissector(lexicon, compileEndings(lexicon)),
    event: createNameDissector(lexicon, compileEventEndings(lexicon)),
    sounds: createPersonSounds(lexicon),
  };
  const areAlikeFirms = (first: string, second: string): boolean => {
    const likeness = compareForms(dissect.organization(first), dissect.organization(second));
    return likeness !== undefined && likeness.against.length === 0;
  };

  const weighOwnNames = (a: IdentityProfile, b: IdentityProfile, { common }: IdentityTies): readonly IdentityPart[] => {
    if (a.kind === 'Person') return weighPersonNames(a, b, common.some(isSharedEmployer), dissect.sounds);
    const aliases = weighAliases(a, b, (form) => form.length > 1);
    const names = weighNames(a, b, a.kind === 'Event' ? dissect.event : dissect.organization);
    return joinNamesAndAliases(names, aliases);
  };

  return {
    dissect,
    weigh(a, b, ties) {
      if (isRuledOut(a, b, ties)) return undefined;
      const names = weighOwnNames(a, b, ties);
      const parts = [...weighIds(a, b), ...names];
      if (!parts.some(({ weight }) => weight > 0)) return undefined;
      if (a.kind === 'Person') parts.push(...weighEmployers(a, b, ties, areAlikeFirms));
      if (isOrganization(a.kind)) parts.push(...weighKinds(a, b, dissect.organization, names));
      parts.push(...weighNeighbours(ties));
      const isNameAlone = parts.every(({ reason, weight }) => weight < 0 || NAME_OF_PERSON.includes(reason));
      return a.kind === 'Person' && isNameAlone ? undefined : parts;
    },
    areAlike(a, b) {
      const parts = weighOwnNames(a, b, { ...NO_TIES, common: [ANY_EMPLOYER] });
      return sum(parts) > 0;
    },
  };
}

/** Sums parts up. */
export function toScore(parts: readonly IdentityPart[]): IdentityScore {
  const logOdds = PRIOR + sum(parts);
  const sorted = [...parts].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.reason < b.reason ? -1 : 1));
  return { certainty: toCertainty(logOdds), logOdds, parts: sorted };
}

/** Turns log odds into a certainty from 0 to 1. */
export function toCertainty(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** What is never one, whatever else is said: two rows of seeds/entities, two that a relationship joins, two editions. */
function isRuledOut(a: IdentityProfile, b: IdentityProfile, { between }: IdentityTies): boolean {
  const sameSpace = a.kind === b.kind || (isOrganization(a.kind) && isOrganization(b.kind));
  if (!sameSpace || a.id === b.id || (a.isKnown && b.isKnown) || between.length > 0) return true;
  if (a.parentId === b.id || b.parentId === a.id) return true;
  return a.edition !== b.edition;
}

/** What sets names apart however often articles use one for the other. */
const FIRM: readonly IdentityReason[] = ['unit', 'cloud-arm', 'numbers-differ', 'places-differ', 'branch'];

/** Joins what names say and what forms beside them say, without counting one likeness twice. */
function joinNamesAndAliases(
  names: readonly IdentityPart[],
  aliases: readonly IdentityPart[],
): readonly IdentityPart[] {
  const [alias] = aliases;
  if (!alias || names.length === 0 || alias.reason === 'shared-alias') return [...names, ...aliases];
  const withAlias = [alias, ...names.filter(({ reason }) => FIRM.includes(reason))];
  // Where seeds/entities says that a form may mean others, that it is like the name says no more.
  const isAmbiguous = alias.reason === 'ambiguous-alias';
  return isAmbiguous || sum(withAlias) > sum(names) ? withAlias : names;
}

function sum(parts: readonly IdentityPart[]): number {
  return parts.reduce((total, { weight }) => total + weight, 0);
}

function weighIds(a: IdentityProfile, b: IdentityProfile): readonly IdentityPart[] {
  const parts: IdentityPart[] = [];
  for (const [label, one, other] of [
    ['Wikidata id', a.wikidata, b.wikidata],
    ['ticker', a.ticker, b.ticker],
  ] as const) {
    if (one === undefined || other === undefined) continue;
    if (one === other) parts.push(toPart('same-id', `both have the ${label} ${one}`));
    else parts.push(toPart('other-id', `their ${label}s differ: ${one}, ${other}`));
  }
  return parts;
}

/** Weighs that one is a cloud and the other is not: by the ends of their own names, else by what articles take them for. */
function weighKinds(
  a: IdentityProfile,
  b: IdentityProfile,
  dissect: NameDissector,
  names: readonly IdentityPart[],
): readonly IdentityPart[] {
  const isCloud = ({ forms, edition }: IdentityProfile) =>
    forms.some(({ text, isOwn }) => isOwn && dissect(toKey(text, edition)).endings.some((ending) => ending.isCloud));
  const [cloud, other] = isCloud(a) ? [a, b] : [b, a];
  const isSaid = names.some(({ reason }) => reason === 'cloud-arm');
  if (!isSaid && isCloud(cloud) && !isCloud(other) && cloud.kind === 'CloudProvider' && other.kind === 'Company') {
    return [toPart('cloud-arm', `"${cloud.name}" is a cloud, "${other.name}" is not`)];
  }
  return a.kind === b.kind ? [] : [toPart('kinds-differ', 'articles take one for a cloud provider, the other not')];
}
