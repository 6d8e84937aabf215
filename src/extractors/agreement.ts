import { z } from 'zod';
import { toLogOdds, toProbability } from '../claims/cautious-odds.ts';
import { AppError } from '../errors.ts';
import { RELATION_TYPES } from '../model/relation.ts';

const probability = z.number().min(0).max(1);
const agreement = z.strictObject({
  /** Probability that a claim is right which a model made, before other readers are heard. */
  model: z.number().gt(0).lt(1),
  /** Log odds that a claim gains when both read it, each on its own. */
  agreed: z.number().min(0),
  /** Log odds that a claim of the rules loses when a model read the article and did not find it. */
  missedByModel: z.number().max(0),
  /** Log odds that a claim of a model loses when the rules did not find it. */
  missedByRules: z.number().max(0),
  /** Log odds that a claim gains when a model that was asked about it says yes. */
  confirmed: z.number().min(0),
  /** Log odds that a claim loses when a model that was asked about it says no. */
  denied: z.number().max(0),
  /**
   * Between which probabilities a model is asked about a relation, the second exclusive: what lies below makes no claim, what
   * lies above makes one unasked. A type that is not there is never asked about.
   */
  doubt: z.partialRecord(z.enum(RELATION_TYPES), z.tuple([probability, probability])),
});

/** How much one reader's word weighs for what another one read. */
export type Agreement = z.infer<typeof agreement>;

/** Checks the weights of readers; @throws AppError SEEDS_INVALID */
export function toAgreement(raw: unknown): Agreement {
  const parsed = agreement.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const message = `seeds/models/agreement.json: ${issue.path.join('.')}: ${issue.message}. Correct it; docs/llm.md says what each weight does.`;
  throw new AppError('SEEDS_INVALID', message);
}

/** Moves a probability by log odds; 3 decimals, and never quite 0 or 1. */
export function shift(probability: number, logOdds: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, probability));
  const moved = toProbability(toLogOdds(bounded) + logOdds);
  return Math.min(0.999, Math.max(0.001, Math.round(moved * 1e3) / 1e3));
}
