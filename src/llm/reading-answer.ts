import { z } from 'zod';
import type { ProposedClaim } from '../model/proposed-claim.ts';
import { CLAIM_STATUSES, ENTITY_KINDS, RELATION_TYPES } from '../model/relation.ts';
import type { MalformedItem } from './llm-reader.ts';
import type { AnswerShape } from './llm-request.ts';
import { parseJsonAnswer } from './parse-json-answer.ts';
import { tellMalformed } from './tell-malformed.ts';

const text = { type: 'string' };
const optional = { type: ['string', 'null'] };
const kind = { type: 'string', enum: ENTITY_KINDS };
const fields = {
  ...{ quote: text, type: { type: 'string', enum: RELATION_TYPES }, status: { type: 'string', enum: CLAIM_STATUSES } },
  ...{ from: text, from_kind: kind, to: text, to_kind: kind },
  ...{ date: optional, title: optional, origin: optional, workload: optional, region: optional },
  confidence: { type: 'number' },
};

/** The shape of an answer about a section, as strict endpoints want it: every field required, none beside. */
export const READING_SHAPE: AnswerShape = {
  name: 'claims',
  schema: {
    type: 'object',
    properties: {
      claims: {
        type: 'array',
        items: { type: 'object', properties: fields, required: Object.keys(fields), additionalProperties: false },
      },
    },
    required: ['claims'],
    additionalProperties: false,
  },
};

/** More than a section can state: such an answer runs on. */
const MOST_CLAIMS = 500;
/** Longest text that a field may hold; what is longer is no name and no quote. */
const LONGEST_FIELD = 4_000;
const needed = z.string().max(LONGEST_FIELD);
/** Models write what they leave out as null, as nothing, or leave it out. */
const left = needed.nullish().transform((value) => value?.trim() || undefined);

/** Whether type, status and kinds are of the closed sets is for the gate to say: it counts what is not. */
const answeredClaim = z.object({
  ...{ quote: needed, type: needed, status: needed },
  ...{ from: needed, from_kind: needed, to: needed, to_kind: needed },
  ...{ date: left, title: left, origin: left, workload: left, region: left },
  confidence: z.number().min(0).max(1).nullish(),
});

/** What a claim is taken to be worth whose reader does not say. */
const UNSTATED_CONFIDENCE = 0.8;

/** What an answer about a section proposes. */
export interface ReadingAnswer {
  readonly proposals: readonly ProposedClaim[];
  readonly malformed: readonly MalformedItem[];
}

/**
 * Reads an answer about a section, item by item: a bad item makes no bad answer.
 * @returns why the answer as a whole is unusable, where it is
 */
export function parseReadingAnswer(content: string, strict: boolean): ReadingAnswer | string {
  const answer = parseJsonAnswer(content, strict);
  if (answer === undefined) return content.trim() === '' ? 'it is empty' : 'it is no JSON object';
  const { claims } = answer as { claims?: unknown };
  if (!Array.isArray(claims)) return 'it has no list of claims';
  if (claims.length > MOST_CLAIMS) return `it has ${claims.length} claims, of at most ${MOST_CLAIMS}`;
  const proposals: ProposedClaim[] = [];
  const malformed: MalformedItem[] = [];
  for (const item of claims as readonly unknown[]) {
    const parsed = answeredClaim.safeParse(item);
    if (parsed.success) proposals.push(toProposal(parsed.data));
    else malformed.push(tellMalformed(item, parsed.error));
  }
  return { proposals, malformed };
}

function toProposal(claim: z.infer<typeof answeredClaim>): ProposedClaim {
  const { type, status, quote, date, title, origin, workload, region, confidence } = claim;
  return {
    ...{ type, status, quote },
    subject: { name: claim.from, kind: claim.from_kind },
    object: { name: claim.to, kind: claim.to_kind },
    ...(date !== undefined && { date }),
    ...(title !== undefined && { title }),
    ...(origin !== undefined && { origin }),
    ...(workload !== undefined && { workload }),
    ...(region !== undefined && { region }),
    confidence: confidence ?? UNSTATED_CONFIDENCE,
  };
}
