import type { Mentions } from '../model/mention.ts';
import type { SupplyKind } from './read-sentences.ts';
import { slotAt } from './reduce-sentence.ts';
import type { RelationModel } from './score-candidates.ts';
import type { Statement } from './statement.ts';

/** Why a claim was made. */
export interface Explanation {
  /** The sentence as the frames read it, names in angle brackets, lists as one. */
  readonly reading: string;
  /** Where the context supplied a name that the sentence leaves out. */
  readonly supply?: SupplyKind;
  /** Pattern rows that read it. */
  readonly frames: readonly string[];
  /** Log odds before any feature. */
  readonly bias: number;
  /** What speaks for and against it, in log odds, the weightiest first; with the bias they sum up to the confidence, for which a sum above 0 counts less. */
  readonly features: readonly { readonly name: string; readonly weight: number }[];
}

/** Tells which frames, features and weights made a claim of a pair. */
export function explainStatement(
  model: RelationModel,
  { entities }: Mentions,
  { pair, occurrence }: Pick<Statement, 'pair' | 'occurrence'>,
): Explanation {
  const { bias, weights } = model[pair.type];
  const { reduced, supply } = occurrence.reading;
  const features = [...occurrence.features, ...pair.features]
    .map((name) => ({ name, weight: weights[name] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const reading = [...reduced.text].map((character) => {
    const slot = slotAt(reduced, character);
    return slot ? `<${slot.entities.map((index) => entities[index]!.name).join(' | ')}>` : character;
  });
  return {
    reading: reading.join(''),
    ...(supply !== undefined && { supply }),
    frames: occurrence.hits.map(({ row }) => row.id),
    bias,
    features,
  };
}
