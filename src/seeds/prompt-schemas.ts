import { z } from 'zod';
import { CLAIM_STATUSES, ENTITY_KINDS, RELATION_TYPES, type RelationType } from '../model/relation.ts';

const text = z.string('expected text').trim().min(1, 'empty text');
const type = z.enum(RELATION_TYPES as [RelationType, ...RelationType[]], `type is one of ${RELATION_TYPES.join(', ')}`);
const kind = z.enum(ENTITY_KINDS, `a kind is one of ${ENTITY_KINDS.join(', ')}`);
const date = text.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

/** A row of seeds/prompts/relations.yaml. */
export const promptRelation = z.strictObject({
  type,
  ends: text,
  when: text,
  ask: text.refine((value) => value.includes('{from}') && value.includes('{to}'), 'names both {from} and {to}'),
});

const promptClaim = z.strictObject({
  quote: text,
  type,
  status: z.enum(CLAIM_STATUSES, `status is one of ${CLAIM_STATUSES.join(', ')}`),
  from: text,
  from_kind: kind,
  to: text,
  to_kind: kind,
  date: date.optional(),
  title: text.optional(),
  origin: text.optional(),
  workload: text.optional(),
  region: text.optional(),
  confidence: text.regex(/^(?:0\.\d+|1)$/u, 'confidence is a number from 0 to 1').transform(Number),
});
export type PromptClaimRow = z.infer<typeof promptClaim>;

/** A row of seeds/prompts/examples. */
export const promptExample = z.strictObject({
  id: text.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id has lower-case letters, digits and single hyphens'),
  title: text,
  date,
  text,
  claims: z.array(promptClaim),
});
