import { z } from 'zod';
import { chatCompletion } from '../chat-completion.ts';
import type { LlmRequest } from '../llm-request.ts';

/** An answer to a request of a batch. */
export interface Answered {
  /** Of the request. */
  readonly id: string;
  readonly content: string;
  /** Absent: the line does not tell it. */
  readonly model?: string;
  /** 0 where the line does not tell them. */
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What a line of a batch says: an answer to a request, or why it is none. */
export type AnswerLine = Answered | { readonly id?: string; readonly fault: string };

/** Writes a request as a line of a batch, in the form that batch APIs take; the line has its end. */
export function toBatchLine({ id, body }: LlmRequest): string {
  return `${JSON.stringify({ custom_id: id, method: 'POST', url: '/v1/chat/completions', body })}\n`;
}

const failure = z.union([z.string(), z.object({ message: z.string() }).transform(({ message }) => message)]);
/** Reads a line of answers: as batch APIs write it, or as people do, `{"custom_id": "…", "content": …}` with a text or the object itself. */
export function readBatchLine(line: string): AnswerLine {
  const row = parseObject(line);
  if (row === undefined) return { fault: 'it is no JSON object' };
  const { custom_id, content, response, error } = row;
  if (typeof custom_id !== 'string' || custom_id.trim() === '') return { fault: 'it has no custom_id' };
  const id = custom_id.trim().toLowerCase();
  if (content !== undefined) {
    const isObject = typeof content === 'object' && content !== null;
    if (typeof content !== 'string' && !isObject) return { id, fault: 'its content is neither a text nor an object' };
    return { id, content: isObject ? JSON.stringify(content) : String(content), inputTokens: 0, outputTokens: 0 };
  }
  const failed = failure.safeParse(error);
  if (failed.success) return { id, fault: `the endpoint gave an error: ${toLine(failed.data)}` };
  if (typeof response === 'object' && response !== null) return { id, ...readResponse(response) };
  return { id, fault: 'messages' in Object(row.body) ? 'it is a request, not an answer' : 'it holds no answer' };
}

function readResponse(response: object): { readonly fault: string } | Omit<Answered, 'id'> {
  const { status_code: status, body: answered } = response as { status_code?: unknown; body?: unknown };
  const failed = failure.safeParse(Object(answered).error);
  if (failed.success || (typeof status === 'number' && status >= 400)) {
    return { fault: `the endpoint gave an error: ${failed.success ? toLine(failed.data) : `status ${status}`}` };
  }
  const parsed = chatCompletion.safeParse(answered);
  if (!parsed.success) return { fault: 'its response is no chat completion' };
  const { model, choices, usage } = parsed.data;
  const { message, finish_reason: reason } = choices[0]!;
  if (reason === 'length') return { fault: 'the answer is cut off where it reached its longest length' };
  if (message.refusal || reason === 'content_filter') {
    return { fault: `the model will not answer (${toLine(message.refusal || 'its content filter')})` };
  }
  return {
    content: message.content ?? '',
    ...(model !== undefined && { model }),
    inputTokens: usage?.prompt_tokens ?? 0,
    outputTokens: usage?.completion_tokens ?? 0,
  };
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function toLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`;
}
