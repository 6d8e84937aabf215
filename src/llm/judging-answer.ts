import { z } from 'zod';
import { CLAIM_STATUSES } from '../model/relation.ts';
import type { MalformedItem } from './llm-reader.ts';
import type { AnswerShape } from './llm-request.ts';
import { parseJsonAnswer } from './parse-json-answer.ts';
import { tellMalformed } from './tell-malformed.ts';

const fields = {
  ...{ number: { type: 'integer' }, status: { type: 'string', enum: CLAIM_STATUSES } },
  date: { type: ['string', 'null'] },
};

/** The shape of an answer to questions: those that hold with what is to be known of them, of the others the numbers alone. */
export const JUDGING_SHAPE: AnswerShape = {
  name: 'verdicts',
  schema: {
    type: 'object',
    properties: {
      holds: {
        type: 'array',
        items: { type: 'object', properties: fields, required: Object.keys(fields), additionalProperties: false },
      },
      not: { type: 'array', items: { type: 'integer' } },
    },
    required: ['holds', 'not'],
    additionalProperties: false,
  },
};

/** Far more than is asked at once: such an answer runs on. */
const MOST_ITEMS = 500;

const number = z.number().int();
const held = z.object({
  ...{ number, status: z.string() },
  date: z
    .string()
    .nullish()
    .transform((value) => value?.trim() || undefined),
});
export type HeldAnswer = z.infer<typeof held>;

/** What an answer says, by the numbers of the questions from 1; a question it says nothing of, or two things, is not there. */
export interface JudgingAnswer {
  readonly said: ReadonlyMap<number, HeldAnswer | 'not'>;
  readonly malformed: readonly MalformedItem[];
}

/**
 * Reads an answer to questions, item by item.
 * @returns why the answer as a whole is unusable, where it is
 */
export function parseJudgingAnswer(content: string, strict: boolean, questions: number): JudgingAnswer | string {
  const answer = parseJsonAnswer(content, strict);
  if (answer === undefined) return content.trim() === '' ? 'it is empty' : 'it is no JSON object';
  const { holds, not } = answer as { holds?: unknown; not?: unknown };
  if (!Array.isArray(holds) || !Array.isArray(not)) return 'it lacks one of its lists, holds and not';
  if (holds.length + not.length > MOST_ITEMS) return `it has more than ${MOST_ITEMS} verdicts`;
  const said = new Map<number, HeldAnswer | 'not'>();
  const twice = new Set<number>();
  const malformed: MalformedItem[] = [];
  const say = (item: unknown, at: number, verdict: HeldAnswer | 'not') => {
    if (at < 1 || at > questions) malformed.push(tellMalformed(item, 'there is no question of that number'));
    else if (said.has(at)) twice.add(at);
    else said.set(at, verdict);
  };
  for (const item of holds as readonly unknown[]) {
    const parsed = held.safeParse(item);
    if (parsed.success) say(item, parsed.data.number, parsed.data);
    else malformed.push(tellMalformed(item, parsed.error));
  }
  for (const item of not as readonly unknown[]) {
    const parsed = number.safeParse(item);
    if (parsed.success) say(item, parsed.data, 'not');
    else malformed.push(tellMalformed(item, parsed.error));
  }
  for (const at of twice) said.delete(at);
  return { said, malformed };
}
