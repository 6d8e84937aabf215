import { z } from 'zod';
import { AppError } from '../errors.ts';
import { RELATION_TYPES, type RelationType } from '../model/relation.ts';
import type { CandidatePair, Occurrence } from './candidate-pair.ts';
import { toProbability } from './cautious-odds.ts';

const typeModel = z.object({
  bias: z.number(),
  /** Claims below this probability are not made. */
  threshold: z.number().min(0).max(1),
  weights: z.record(z.string(), z.number()),
});
const relationModel = z.record(z.enum(RELATION_TYPES), typeModel);

/** One logistic model for each relation type: what each feature of a pair is worth, in log odds. */
export type RelationModel = z.infer<typeof relationModel>;

/** Checks learned weights; @throws AppError SEEDS_INVALID */
export function toRelationModel(raw: unknown): RelationModel {
  const parsed = relationModel.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new AppError(
    'SEEDS_INVALID',
    `seeds/models/relations.json: ${issue.path.join('.')}: ${issue.message}. Make it anew with npm run train.`,
  );
}

/** Gives the occurrence that speaks best for a pair, and the probability that a careful reader would agree. */
export function scoreCandidate(
  model: RelationModel,
  { type, occurrences, features }: Pick<CandidatePair, 'type' | 'occurrences' | 'features'>,
): { readonly occurrence: Occurrence; readonly probability: number } {
  const { bias, weights } = model[type];
  let best = occurrences[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const occurrence of occurrences) {
    const score = sum(weights, occurrence.features);
    if (score <= most) continue;
    most = score;
    best = occurrence;
  }
  return { occurrence: best, probability: toProbability(bias + most + sum(weights, features)) };
}

function sum(weights: Readonly<Record<string, number>>, features: readonly string[]): number {
  let total = 0;
  for (const name of features) total += weights[name] ?? 0;
  return total;
}

/** The probability below which a type's pairs make no claim. */
export function thresholdOf(model: RelationModel, type: RelationType): number {
  return model[type].threshold;
}
