import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI, { APIUserAbortError } from 'openai';
import pRetry from 'p-retry';
import { AppError } from '../errors.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { chatCompletion } from './chat-completion.ts';
import { countRoughTokens } from './count-rough-tokens.ts';
import type { ChatBody } from './llm-request.ts';
import type { StoredAnswer } from './open-llm-cache.ts';
import { type LlmFailure, toLlmFailure } from './to-llm-error.ts';

export interface LlmClientOptions {
  /** Base URL, checked by `checkEndpoint`. */
  readonly url: string;
  readonly key?: string | undefined;
  /** The longest that one try may take, in milliseconds. */
  readonly timeoutMs: number;
  /** How often a request is sent again that may succeed then. */
  readonly retries: number;
  /** Before the first of those, in milliseconds; each next one waits twice as long, up to half a minute. */
  readonly firstWaitMs: number;
}

/** An answer as an endpoint sends it, or why it gives none. */
export interface SentAnswer extends StoredAnswer {
  /** Why the endpoint or the model will not answer, where it says so. */
  readonly refusal?: string;
}

/**
 * Asks an endpoint once, and again where that may help.
 * @throws AppError LLM_REFUSED, LLM_QUOTA, LLM_UNREACHABLE; LLM_ANSWER_INVALID for an answer larger than 1 MB; the signal's reason
 */
export type SendChat = (body: ChatBody, signal?: AbortSignal) => Promise<SentAnswer>;

const LONGEST_WAIT = 30_000;
/** An endpoint that wants to be left alone for longer than this, in milliseconds, is taken to be out of reach. */
const LONGEST_PATIENCE = 300_000;

/** Makes what asks an endpoint, over its SDK. */
export function createLlmClient({ url, key, timeoutMs, retries, firstWaitMs }: LlmClientOptions): SendChat {
  const client = new OpenAI({
    ...{ baseURL: url, apiKey: key ?? 'none', maxRetries: 0, timeout: timeoutMs, fetch: boundedFetch },
    // Nothing of the environment that is meant for another endpoint, and no log, which would hold articles.
    ...{ adminAPIKey: null, organization: null, project: null, webhookSecret: null, logLevel: 'off' },
    ...(key === undefined && { defaultHeaders: { authorization: null } }),
  });
  let quietUntil = 0;

  const sendOnce = async (body: ChatBody, signal?: AbortSignal): Promise<SentAnswer> => {
    const pause = quietUntil - Date.now();
    if (pause > 0) await sleep(pause, undefined, signal && { signal });
    const timeout = AbortSignal.timeout(timeoutMs);
    const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
    const params = body as unknown as OpenAI.ChatCompletionCreateParamsNonStreaming;
    try {
      return toSentAnswer(await client.chat.completions.create(params, { signal: either }), body, url);
    } catch (error) {
      signal?.throwIfAborted();
      if (timeout.aborted || error instanceof APIUserAbortError) throw new OpenAI.APIConnectionTimeoutError();
      throw error;
    }
  };

  return async (body, signal) => {
    let last: LlmFailure | undefined;
    const attempt = async (): Promise<SentAnswer> => {
      try {
        return await sendOnce(body, signal);
      } catch (error) {
        signal?.throwIfAborted();
        last = toLlmFailure(error, { url, model: body.model, key });
        const { wait = 0 } = last;
        if (wait > LONGEST_PATIENCE) last = { ...last, retry: false };
        else quietUntil = Math.max(quietUntil, Date.now() + wait);
        throw last.error;
      }
    };
    return await pRetry(attempt, {
      ...{ retries, minTimeout: firstWaitMs, maxTimeout: LONGEST_WAIT, randomize: true },
      ...(signal && { signal }),
      shouldRetry: ({ attemptNumber }) => last?.retry === true && !(last.late && attemptNumber > 1),
    });
  };
}

function toSentAnswer(sent: unknown, { model, messages }: ChatBody, url: string): SentAnswer {
  const parsed = chatCompletion.safeParse(sent);
  if (!parsed.success) {
    throw new AppError(
      'LLM_REFUSED',
      `${url} does not answer as chat completions do. Mostly its URL ends in /v1: check it.`,
    );
  }
  const { choices, usage } = parsed.data;
  const { message, finish_reason: reason } = choices[0]!;
  const content = message.content ?? '';
  const refusal = message.refusal || (reason === 'content_filter' ? 'its content filter' : undefined);
  return {
    ...{ content, truncated: reason === 'length', model: parsed.data.model ?? model },
    inputTokens: usage?.prompt_tokens ?? messages.reduce((sum, each) => sum + countRoughTokens(each.content), 0),
    outputTokens: usage?.completion_tokens ?? countRoughTokens(content),
    ...(refusal !== undefined && { refusal }),
  };
}
