import type { Claim, NameRef } from './model/claim.ts';
import type { Extraction } from './pipeline.ts';

const toEnd = ({ name, kind, knownId, scope }: NameRef) => ({
  name,
  type: kind,
  ...(knownId !== undefined && { id: knownId }),
  ...(scope !== undefined && { scope }),
});

const toPredictedClaim = ({ subject, object, date, ...claim }: Claim) => ({
  ...claim,
  from: toEnd(subject),
  to: toEnd(object),
  ...(date && { date: date.value, datePrecision: date.precision }),
});

/** Writes an extraction in the prediction format of the label guide, with all that the claims carry beyond it. */
export function toPrediction(article: string, { mentions, claims }: Extraction) {
  return {
    article,
    entities: mentions.entities.map(({ name, kind }) => ({ name, type: kind })),
    claims: claims.map(toPredictedClaim),
  };
}
