import type { Gate } from '../claims/gate/create-gate.ts';
import type { LlmReader, MalformedItem } from '../llm/llm-reader.ts';
import type { LlmUsage } from '../llm/llm-usage.ts';
import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { ProposedClaim } from '../model/proposed-claim.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Agreement } from './agreement.ts';
import type { Reading } from './extractor.ts';

/** What a model read, after the gate. */
export interface ModelReading extends Reading {
  readonly usage: LlmUsage;
}

/** Has a model read an article, and lets pass what the gate lets. */
export async function readByModel(
  { reader, gate, agreement }: { readonly reader: LlmReader; readonly gate: Gate; readonly agreement: Agreement },
  document: Document,
  mentions: Mentions,
  signal: AbortSignal | undefined,
): Promise<ModelReading> {
  const { proposals, malformed, usage } = await reader.read(document, mentions, signal);
  const { extractor } = reader;
  const admitted = gate.admit(document, mentions, proposals.map(withBound(agreement)), extractor);
  return { document, ...admitted, refused: [...toMalformed(malformed, extractor), ...admitted.refused], usage };
}

/** Models are seldom less sure than they should be: what they say of themselves counts only where it is less than what they are taken for. */
function withBound({ model }: Agreement): (proposal: ProposedClaim) => ProposedClaim {
  return (proposal) => ({ ...proposal, confidence: Math.min(proposal.confidence, model) });
}

/** Makes refusals of what in an answer is no claim and no verdict. */
export function toMalformed(items: readonly MalformedItem[], extractor: string): readonly Refusal[] {
  return items.map(({ item, detail }) => ({ reason: 'NOT_OF_SCHEMA', extractor, proposal: item, detail }));
}
