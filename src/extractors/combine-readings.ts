import type { Claim } from '../model/claim.ts';
import type { Refusal } from '../model/refusal.ts';
import { type Agreement, shift } from './agreement.ts';
import { byPlace, keyOf, type Threshold } from './relation-key.ts';
import { toRefusal } from './to-refusal.ts';

/** What one extractor read in an article. */
export interface OneReading {
  /** Name and version of the extractor. */
  readonly extractor: string;
  readonly claims: readonly Claim[];
}

export interface CombinedReading {
  /** In text order; their ids are still those that their readers gave. */
  readonly claims: readonly Claim[];
  readonly refused: readonly Refusal[];
}

/**
 * Joins what the rules and a model read in one article, each on its own. What both read is surer, and says so; what one
 * of them missed is less sure, and says so; what falls below its type's threshold by that is refused. Where they read
 * different statuses, the model's stands.
 */
export function combineReadings(
  rules: OneReading,
  model: OneReading,
  { agreement, thresholdOf }: { readonly agreement: Agreement; readonly thresholdOf: Threshold },
): CombinedReading {
  const heard = new Map(distinct(model.claims).map((claim) => [keyOf(claim), claim]));
  const agreed = new Set<Claim>();
  const claims: Claim[] = [];
  const refused: Refusal[] = [];
  for (const own of rules.claims) {
    const said = heard.get(keyOf(own));
    if (said?.status === own.status) {
      agreed.add(said);
      claims.push(agree(own, said));
    } else if (said) {
      refused.push(toRefusal(own, `${model.extractor} reads it as ${said.status}, not ${own.status}`));
    } else {
      const confidence = shift(own.confidence, agreement.missedByModel);
      if (confidence >= thresholdOf(own.type)) claims.push({ ...own, confidence, missedBy: [model.extractor] });
      else refused.push(toRefusal(own, `${model.extractor} read the article and did not find it`));
    }
  }
  for (const said of heard.values()) {
    if (agreed.has(said)) continue;
    const confidence = shift(said.confidence, agreement.missedByRules);
    claims.push({ ...said, confidence, missedBy: [rules.extractor] });
  }
  return { claims: claims.sort(byPlace), refused };

  function agree(own: Claim, said: Claim): Claim {
    // The model tells what "last autumn" means where no rule does, and what else goes with a relation.
    const confidence = shift(own.confidence, agreement.agreed);
    return { ...said, ...own, confidence, agreedBy: [model.extractor] };
  }
}

/** Keeps of what one reader says several times of a pair the surest, of equally sure ones the last: the latest state. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const known = kept.get(keyOf(claim));
    if (!known || known.confidence <= claim.confidence) kept.set(keyOf(claim), claim);
  }
  return [...kept.values()];
}
