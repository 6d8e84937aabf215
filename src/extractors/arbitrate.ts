import type { Gate } from '../claims/gate/create-gate.ts';
import type { Verdict } from '../llm/llm-reader.ts';
import type { Claim } from '../model/claim.ts';
import { type Agreement, shift } from './agreement.ts';
import type { PairQuestion } from './choose-questions.ts';
import type { Reading } from './extractor.ts';
import { byPlace, keyOf, keyOfPair, type Threshold } from './relation-key.ts';
import { toRefusal } from './to-refusal.ts';

/**
 * Lets a model's verdicts count for what the rules were not sure of. What it confirms is surer, and is claimed where it was
 * not; what it denies is less sure, and is refused where it falls below its type's threshold. What it says nothing of stays.
 */
export function arbitrate(
  rules: Reading,
  judged: {
    readonly judge: string;
    readonly questions: readonly PairQuestion[];
    readonly verdicts: readonly Verdict[];
  },
  {
    gate,
    agreement,
    thresholdOf,
  }: { readonly gate: Gate; readonly agreement: Agreement; readonly thresholdOf: Threshold },
): Reading {
  const { document, mentions } = rules;
  const { judge, questions, verdicts } = judged;
  const verdictOf = new Map(questions.map(({ pair }, index) => [keyOfPair(pair, mentions), verdicts[index]]));
  const kept: Claim[] = [];
  const refused = [...rules.refused];
  for (const claim of rules.claims) {
    const verdict = verdictOf.get(keyOf(claim));
    if (verdict === undefined) kept.push(claim);
    else if (!verdict.holds) keepOrRefuse(claim);
    else if (verdict.claim.status === claim.status) kept.push(confirm(claim));
    else refused.push(toRefusal(claim, `${judge} reads it as ${verdict.claim.status}, not ${claim.status}`));
  }
  const known = new Set(kept.map(keyOf));
  const found = questions.flatMap(({ pair }, index) => {
    const verdict = verdicts[index];
    if (!verdict?.holds || known.has(keyOfPair(pair, mentions))) return [];
    return { ...verdict.claim, confidence: shift(pair.probability, agreement.confirmed) };
  });
  const admitted = gate.admit(document, mentions, found, judge);
  const added = admitted.claims.filter((claim) => !known.has(keyOf(claim)));
  return {
    document,
    mentions: admitted.mentions,
    claims: [...kept, ...added].sort(byPlace),
    refused: [...refused, ...admitted.refused],
  };

  function confirm(claim: Claim): Claim {
    return { ...claim, confidence: shift(claim.confidence, agreement.confirmed), agreedBy: [judge] };
  }

  function keepOrRefuse(claim: Claim): void {
    const confidence = shift(claim.confidence, agreement.denied);
    if (confidence >= thresholdOf(claim.type)) kept.push({ ...claim, confidence, missedBy: [judge] });
    else refused.push(toRefusal(claim, `${judge} was asked and says no`));
  }
}
