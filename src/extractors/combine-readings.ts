import type { Claim } from '../model/claim.ts';
import { compare } from '../model/compare.ts';
import { foldName } from '../model/fold.ts';
import type { Refusal } from '../model/refusal.ts';
import { RELATIONS, type RelationType } from '../model/relation.ts';
import { type Agreement, shift } from './agreement.ts';
import { describeClaim } from './describe-claim.ts';

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
 * @param thresholdOf the probability below which claims of a type are not made
 */
export function combineReadings(
  rules: OneReading,
  model: OneReading,
  { agreement, thresholdOf }: { readonly agreement: Agreement; readonly thresholdOf: (type: RelationType) => number },
): CombinedReading {
  const open = new Map(rules.claims.map((claim) => [keyOf(claim), claim]));
  const claims: Claim[] = [];
  const refused: Refusal[] = [];
  for (const said of distinct(model.claims)) {
    const own = open.get(keyOf(said));
    open.delete(keyOf(said));
    const confidence = shift(agreement.model, agreement.missedByRules);
    if (own?.status === said.status) {
      claims.push({
        ...said,
        ...own,
        // The model resolves what "last autumn" means where no rule does.
        ...((own.date ?? said.date) && { date: (own.date ?? said.date)! }),
        confidence: shift(own.confidence, agreement.agreed),
        agreedBy: [model.extractor],
      });
    } else {
      if (own) refused.push(toRefusal(own, `${model.extractor} reads it as ${said.status}, not ${own.status}`));
      claims.push({ ...said, confidence, missedBy: [rules.extractor] });
    }
  }
  for (const own of open.values()) {
    const confidence = shift(own.confidence, agreement.missedByModel);
    if (confidence >= thresholdOf(own.type)) claims.push({ ...own, confidence, missedBy: [model.extractor] });
    else refused.push(toRefusal(own, `${model.extractor} read the article and did not find it`));
  }
  return { claims: claims.sort(byPlace), refused };
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

/** Names what a claim says, whatever its status and words: type and both entities, in either order where the type is symmetric. */
export function keyOf({ type, subject, object }: Claim): string {
  const ends = [subject, object].map(({ knownId, name }) => knownId ?? `?${foldName(name)}`);
  return `${type}|${(RELATIONS[type].symmetric ? ends.sort(compare) : ends).join('|')}`;
}

/** Text order, and of claims of one quote an order of their own content. */
export function byPlace(a: Claim, b: Claim): number {
  return a.start - b.start || a.end - b.end || compare(keyOf(a), keyOf(b)) || compare(a.status, b.status);
}

function toRefusal(claim: Claim, detail: string): Refusal {
  return { reason: 'NOT_CONFIRMED', extractor: claim.extractor, proposal: describeClaim(claim), detail };
}
