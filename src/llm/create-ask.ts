import { AppError } from '../errors.ts';
import type { SendChat } from './create-llm-client.ts';
import { limitConcurrency } from './limit-concurrency.ts';
import type { Ask, LlmAnswer } from './llm-answer.ts';
import type { ChatBody, LlmRequest } from './llm-request.ts';
import { addUsage, type LlmUsage, NO_USAGE } from './llm-usage.ts';
import type { LlmCache, StoredAnswer } from './open-llm-cache.ts';

export interface AskOptions {
  readonly cache: LlmCache;
  /** Absent: answers come from the cache alone. */
  readonly send?: SendChat | undefined;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Called before each request that is sent; where it throws, the request is not. */
  readonly beforeRequest?: ((request: LlmRequest) => void | Promise<void>) | undefined;
  /** Called for each answer: from the cache, or sent, usable or not. Its usage is what it took by itself. */
  readonly onAnswer?: ((answer: LlmAnswer, request: LlmRequest) => void) | undefined;
}

/** So often a request is sent whose answers are unusable. */
const TRIES = 2;

/** Makes what answers requests: each from the cache where it is kept, else from the endpoint, equal ones at one time once. */
export function createAsk({ cache, send, concurrency, beforeRequest, onAnswer }: AskOptions): Ask {
  const limit = limitConcurrency(concurrency);
  const underWay = new Map<string, Promise<unknown>>();

  const askCache: AskOnce = async (request, faultOf) => {
    const stored = await cache.get(request.id);
    const fault = stored && !stored.truncated ? faultOf(stored.content) : undefined;
    if (!stored || (fault !== undefined && send)) return undefined;
    if (fault !== undefined) throw new AppError('LLM_ANSWER_INVALID', fault);
    const answer = toAnswer(stored, { ...NO_USAGE, cached: 1 });
    onAnswer?.(answer, request);
    return answer;
  };

  const askEndpoint = async (
    sendChat: SendChat,
    ...[request, faultOf, signal]: Parameters<Ask>
  ): Promise<LlmAnswer> => {
    let usage = NO_USAGE;
    let fault: string | undefined;
    for (let tries = 0; tries < TRIES; tries++) {
      await beforeRequest?.(request);
      const sent = await sendChat(toTry(request.body, tries), signal).catch((error) => {
        if (error instanceof AppError && error.code === 'LLM_ANSWER_INVALID') return error;
        throw error;
      });
      if (sent instanceof AppError) {
        fault = sent.message;
        usage = addUsage(usage, { ...NO_USAGE, requests: 1 });
        continue;
      }
      const answer = toAnswer(sent, { ...sent, requests: 1, cached: 0 });
      onAnswer?.(answer, request);
      usage = addUsage(usage, answer.usage);
      fault = faultOfSent(sent, faultOf);
      if (fault !== undefined) continue;
      await cache.put(request.id, sent);
      return { ...answer, usage };
    }
    throw new AppError('LLM_ANSWER_INVALID', fault ?? 'none came');
  };

  return async (request, faultOf, signal) => {
    // Whoever asks the same finds the answer in the cache a little later; if none came, it asks itself.
    while (underWay.has(request.id)) await underWay.get(request.id)!.catch(() => undefined);
    const answering = (async () => {
      const kept = await askCache(request, faultOf);
      if (kept) return kept;
      if (send) return await limit(() => askEndpoint(send, request, faultOf, signal), signal);
      throw new AppError(
        'LLM_NOT_ANSWERED',
        `No answer to request ${request.id} is kept. Have it answered in a batch.`,
      );
    })();
    underWay.set(request.id, answering);
    try {
      return await answering;
    } finally {
      underWay.delete(request.id);
    }
  };
}

type AskOnce = (request: LlmRequest, faultOf: Parameters<Ask>[1]) => Promise<LlmAnswer | undefined>;

/** A model that is asked the same in the same way answers the same: the second time it gets another seed, where it has one. */
function toTry(body: ChatBody, tries: number): ChatBody {
  return body.seed === undefined ? body : { ...body, seed: body.seed + tries };
}

function faultOfSent(
  { content, truncated, refusal }: StoredAnswer & { readonly refusal?: string },
  faultOf: (content: string) => string | undefined,
): string | undefined {
  if (refusal !== undefined) return `the model will not answer (${refusal.replace(/\s+/gu, ' ').slice(0, 100)})`;
  return truncated ? undefined : faultOf(content);
}

function toAnswer({ content, truncated, model }: StoredAnswer, usage: LlmUsage): LlmAnswer {
  const { requests, cached, inputTokens, outputTokens } = usage;
  return { content, truncated, model, usage: { requests, cached, inputTokens, outputTokens } };
}
