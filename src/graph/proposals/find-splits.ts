import { isOrganization } from '../../model/relation.ts';
import type { Identity } from '../identity.ts';
import { type NameKey, toDiscoveredId } from '../name-index.ts';
import { runStatement, type StatementRunner } from '../run-statement.ts';
import { IDENTITY_WEIGHTS, type IdentityPart, toPart } from './identity-weights.ts';
import { type NamedProfile, type NameRow, toProfile } from './read-profiles.ts';
import { type IdentityScore, type IdentityScorer, toCertainty } from './score-identity.ts';
import { weighNames } from './weigh-names.ts';

/** Log odds that two names which a person joined mean two, before all evidence. */
const PRIOR = -2;
/** What speaks less against one than this does not make two of it: a place before the name, 集团 behind it. */
const LEAST = 2.5;

/** Two names of one entity that may mean two. */
export interface FoundSplit {
  readonly names: readonly [NameKey, NameKey];
  /** Drawn from either name alone. */
  readonly sides: readonly [NamedProfile, NamedProfile];
  /** How sure it is that they are two; a part's weight is above 0 where it speaks for two. */
  readonly score: IdentityScore;
}

/**
 * Finds names that decisions join to one entity though they speak against it: places, numbers or parts of a firm in them that
 * differ, or an article that states a relation between the two.
 */
export async function findSplits(
  runner: StatementRunner,
  identity: Identity,
  scorer: IdentityScorer,
  entityId?: string,
): Promise<readonly FoundSplit[]> {
  const joined = identity.decided.filter(({ id, names }) => names.length > 1 && (entityId ?? id) === id);
  // What a row of seeds/entities joins, no decision parts.
  const isDecided = (pair: readonly NameKey[]) => pair.some((name) => !identity.index.knownOf(name));
  const pairs = joined.flatMap(({ names }) => toPairs(names)).filter(isDecided);
  if (pairs.length === 0) return [];
  const rows = await runStatement(runner, 'read/proposal/names-of', { ids: joined.map(({ id }) => id) });
  const sides = new Map(rows.map((row) => [row.name.id, toNameProfile(row, identity)]));
  const stated = await runStatement(runner, 'read/proposal/between-names', {
    names: pairs.map(([first, second]) => ({ first: first.id, second: second.id })),
  });
  const types = new Map(stated.map((row) => [`${row.first} ${row.second}`, row.types]));
  return pairs.flatMap((names) => {
    const [first, second] = names;
    const [one, other] = [sides.get(first.id), sides.get(second.id)];
    if (!one || !other) return [];
    const parts = [...weighStated(types.get(`${first.id} ${second.id}`) ?? []), ...weighAgainst(one, other, scorer)];
    if (!parts.some(({ weight }) => weight >= LEAST)) return [];
    const logOdds = parts.reduce((sum, { weight }) => sum + weight, PRIOR);
    return [{ names, sides: [one, other] as const, score: { certainty: toCertainty(logOdds), logOdds, parts } }];
  });
}

function weighStated(types: readonly string[]): readonly IdentityPart[] {
  if (types.length === 0) return [];
  const words = types.map((type) => type.toLowerCase().replaceAll('_', ' ')).sort();
  return [toPart('stated-between', `articles state of the two: ${words.join(', ')}`)];
}

/** Turns what sets the names apart into evidence for two; that they are alike was known when they were joined. */
function weighAgainst(one: NamedProfile, other: NamedProfile, scorer: IdentityScorer): readonly IdentityPart[] {
  if (one.kind === 'Person') return [];
  const dissect = isOrganization(one.kind) ? scorer.dissect.organization : scorer.dissect.event;
  return weighNames(one, other, dissect)
    .filter(({ reason }) => IDENTITY_WEIGHTS[reason] < 0)
    .map((part) => ({ ...part, weight: -part.weight }));
}

/** The profile of a name by itself: without what its entity has from others. */
function toNameProfile(row: NameRow, identity: Identity): NamedProfile {
  return toProfile(
    [{ ...row, entity: { ...row.entity, id: toDiscoveredId(row.name.id), series: null } }],
    identity.index,
  );
}

function toPairs(names: readonly NameKey[]): (readonly [NameKey, NameKey])[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));
}
