import type { Lexicon } from '../../model/seeds.ts';
import { createIdentity } from '../identity.ts';
import { readNameDecisions } from '../load-identity.ts';
import type { NameIndex } from '../name-index.ts';
import type { StatementRunner } from '../run-statement.ts';
import { createAnswerFinder } from './find-answers.ts';
import { findCandidates } from './find-candidates.ts';
import { findPairs } from './find-pairs.ts';
import { findSplits } from './find-splits.ts';
import { findChanges, findNewReasons, type Proposal, toFingerprint } from './proposal.ts';
import { type NamedProfile, readProfiles } from './read-profiles.ts';
import { createIdentityScorer, type IdentityScore, type IdentityScorer, toScore } from './score-identity.ts';
import { sortProposals } from './sort-proposals.ts';
import { type FoundPair, weighPairs } from './weigh-pairs.ts';
import { isPartial, weighRivals } from './weigh-rivals.ts';

/** The least certainty of what is shown when none is asked for. */
export const DEFAULT_CERTAINTY = 0.5;

export interface ProposalOptions {
  readonly lexicon: Lexicon;
  /** Whom the rows of seeds/entities own. */
  readonly index: NameIndex;
  /** Only what concerns this entity. */
  readonly entityId?: string | undefined;
  /** The least certainty, 0 to 1; `DEFAULT_CERTAINTY` unless told. */
  readonly min?: number | undefined;
  readonly limit?: number | undefined;
  /**
   * Whether the runner shows the graph as it was known at a moment. One entity's proposals are then found among those of
   * all: a full-text index may miss nodes within a transaction that changed others.
   */
  readonly isPast?: boolean | undefined;
  /** Is told how many names were read so far. */
  readonly onNames?: (count: number) => void;
}

/**
 * Finds which entities may be one, and which names that decisions joined may mean two, for a person to decide. What was
 * decided stays so, unless the decision tells its evidence and that has grown since.
 * @returns those of `SHOWN_FIRST` and more first, else by certainty times the claims concerned
 */
export async function readProposals(runner: StatementRunner, options: ProposalOptions): Promise<readonly Proposal[]> {
  const { lexicon, index, entityId, min = DEFAULT_CERTAINTY, limit, isPast = false, onNames } = options;
  const scorer = createIdentityScorer(lexicon);
  const decisions = await readNameDecisions(runner);
  const identity = createIdentity(index, decisions);
  const pairs =
    entityId === undefined || isPast
      ? await weighPairs(runner, index, scorer, await findPairs(runner, index, scorer.dissect, onNames), min)
      : await weighPairsOf(entityId, { runner, index, scorer, min });
  const rivals = weighRivals(pairs, scorer.areAlike);
  const findAnswers = createAnswerFinder(decisions, identity);
  const proposals: Proposal[] = [];
  for (const [at, { a, b, parts }] of pairs.entries()) {
    if (entityId !== undefined && a.id !== entityId && b.id !== entityId) continue;
    const rival = rivals.get(at);
    const score = toScore(rival ? [...parts, rival] : parts);
    if (score.certainty < min) continue;
    const earlier = findAnswers([a.names[0]!, b.names[0]!]);
    const changes = earlier.map(({ evidence }) => findChanges(evidence, score));
    if (changes.includes(undefined)) continue;
    proposals.push(toProposal('same', [a, b], score, { earlier, changes: changes.at(-1) ?? [] }));
  }
  for (const split of await findSplits(runner, identity, scorer, entityId)) {
    if (split.score.certainty < min) continue;
    const earlier = findAnswers(split.names);
    const changes = earlier.map(({ evidence }) => findNewReasons(evidence, split.score.parts));
    if (changes.includes(undefined)) continue;
    proposals.push(toProposal('different', split.sides, split.score, { earlier, changes: changes.at(-1) ?? [] }));
  }
  return sortProposals(proposals).slice(0, limit);
}

/** Weighs the pairs of one entity, and those of what may be a short form of it: that may stand for others as well. */
async function weighPairsOf(
  id: string,
  { runner, index, scorer, min }: { runner: StatementRunner; index: NameIndex; scorer: IdentityScorer; min: number },
): Promise<readonly FoundPair[]> {
  const around = async (profile: NamedProfile, except?: string): Promise<readonly FoundPair[]> => {
    const ids = (await findCandidates(runner, profile, scorer.dissect)).filter((other) => other !== except);
    return weighPairs(
      runner,
      index,
      scorer,
      ids.map((other) => [profile.id, other] as const),
      min,
    );
  };
  const profile = (await readProfiles(runner, index, [id])).get(id);
  if (!profile) return [];
  const pairs = [...(await around(profile))];
  const partial = pairs.filter(isPartial).map(({ a, b }) => (a.id === id ? b : a));
  for (const other of partial) pairs.push(...(await around(other, id)));
  return pairs;
}

function toProposal(
  action: Proposal['action'],
  pair: readonly [NamedProfile, NamedProfile],
  score: IdentityScore,
  before: Pick<Proposal, 'earlier' | 'changes'>,
): Proposal {
  // The one with more claims first; it keeps its name if the two become one.
  const [first, second] = [...pair]
    .sort((a, b) => b.liveClaims - a.liveClaims || (a.id < b.id ? -1 : 1))
    .map(({ id, kind, name, names, liveClaims }) => ({ id, kind, name, key: names[0]!, liveClaims }));
  return {
    ...{ action, certainty: score.certainty, first: first!, second: second!, parts: score.parts },
    claims: second!.liveClaims,
    fingerprint: toFingerprint(score),
    ...before,
  };
}
