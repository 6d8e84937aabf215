import { createHash } from 'node:crypto';
import { toCanonicalJson } from '../model/canonical-json.ts';
import type { LlmSettings } from './llm-settings.ts';

/** A message of a chat with a model. */
export interface ChatMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** The body of a chat completion, as every OpenAI-compatible endpoint takes it. */
export interface ChatBody {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly temperature?: number;
  readonly seed?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly response_format?: Readonly<Record<string, unknown>>;
}

/** One question to a model. */
export interface LlmRequest {
  /** Content address: 32 hex digits of the SHA-256 of the body as canonical JSON. Equal articles, prompts, models and settings have the same. */
  readonly id: string;
  readonly body: ChatBody;
}

/** The shape that an answer must have, and its name. */
export interface AnswerShape {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Makes the request for one answer: instructions first, so that endpoints can keep them, then what is asked. */
export function toLlmRequest(settings: LlmSettings, shape: AnswerShape, system: string, user: string): LlmRequest {
  const { model, temperature, seed, maxOutputTokens, outputLimit } = settings;
  return withId({
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    ...(temperature !== undefined && { temperature }),
    ...(seed !== undefined && { seed }),
    ...(maxOutputTokens !== undefined && { [outputLimit]: maxOutputTokens }),
    ...toResponseFormat(settings, shape),
  });
}

/** Gives a body its id. */
export function withId(body: ChatBody): LlmRequest {
  const id = createHash('sha256').update(toCanonicalJson(body)).digest('hex').slice(0, 32);
  return { id, body };
}

function toResponseFormat({ format }: LlmSettings, { name, schema }: AnswerShape): Pick<ChatBody, 'response_format'> {
  if (format === 'none') return {};
  if (format === 'json_object') return { response_format: { type: format } };
  return { response_format: { type: format, json_schema: { name, strict: true, schema } } };
}
