import type { EntityKind } from '../../model/relation.ts';
import { contentId } from '../content-id.ts';
import type { NameDecision } from '../decision.ts';
import type { NameKey } from '../name-index.ts';
import type { IdentityPart } from './identity-weights.ts';
import type { IdentityScore } from './score-identity.ts';

/** One of the two of a proposal. */
export interface ProposalSide {
  /** Of the entity: one of two; of two names of one entity the id that the name had by itself. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The name on which a decision goes. */
  readonly key: NameKey;
  readonly liveClaims: number;
}

/** That two entities may be one, or that two names joined by decisions may mean two. Nothing follows until a person decides. */
export interface Proposal {
  readonly action: 'same' | 'different';
  /** 0 to 1. */
  readonly certainty: number;
  readonly first: ProposalSide;
  readonly second: ProposalSide;
  /** How many ends of live claims change hands if it is accepted: those of the lesser side. */
  readonly claims: number;
  readonly parts: readonly IdentityPart[];
  /** Names the evidence; a decision keeps it, so that other evidence raises the question again. */
  readonly fingerprint: string;
  /** What was decided before, on other evidence, and is not undone. */
  readonly earlier: readonly NameDecision[];
  /** What the evidence has now that it had not then, in words. */
  readonly changes: readonly string[];
}

/** By so much, in log odds, the evidence must have grown to raise a question again: not with every article that repeats it. */
const GROWN = 0.5;

/** Writes the evidence in short: the sum, and each reason with a hash of its words. */
export function toFingerprint({ logOdds, parts }: Pick<IdentityScore, 'logOdds' | 'parts'>): string {
  return [logOdds.toFixed(1), ...parts.map(toMark).sort()].join(',');
}

/**
 * Tells what the evidence for a proposal has that it had not when it was decided.
 * @param fingerprint of the evidence then, as the decision keeps it
 * @returns undefined where the question stays closed: the evidence is the same, has not grown, or was not told
 */
export function findChanges(
  fingerprint: string | undefined,
  { logOdds, parts }: Pick<IdentityScore, 'logOdds' | 'parts'>,
): readonly string[] | undefined {
  const before = readFingerprint(fingerprint);
  if (!before || logOdds < before.logOdds + GROWN) return undefined;
  const gone = before.marks
    .map((mark) => mark.split(':')[0]!)
    .filter((reason) => !parts.some((part) => part.reason === reason));
  const changes = [
    ...describeNew(before.marks, parts),
    ...gone.map((reason) => `no longer: ${reason.replaceAll('-', ' ')}`),
  ];
  return changes.length > 0 ? changes : undefined;
}

/** Tells the same of evidence that two names mean two, where they were joined: what speaks against one in ways not told then. */
export function findNewReasons(
  fingerprint: string | undefined,
  parts: readonly IdentityPart[],
): readonly string[] | undefined {
  const before = readFingerprint(fingerprint);
  const reasons = before?.marks.map((mark) => mark.split(':')[0]);
  const changes = reasons && parts.filter(({ reason }) => !reasons.includes(reason)).map(({ detail }) => detail);
  return changes && changes.length > 0 ? changes : undefined;
}

function readFingerprint(text: string | undefined) {
  const [sum, ...marks] = (text ?? '').split(',');
  const logOdds = Number(sum || Number.NaN);
  return Number.isNaN(logOdds) ? undefined : { logOdds, marks };
}

function describeNew(marks: readonly string[], parts: readonly IdentityPart[]): string[] {
  return parts.filter((part) => !marks.includes(toMark(part))).map(({ detail }) => detail);
}

function toMark({ reason, detail }: IdentityPart): string {
  return `${reason}:${contentId(detail).slice(0, 6)}`;
}
