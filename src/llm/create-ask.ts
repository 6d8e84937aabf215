import { setMaxListeners } from 'node:events';
import { AppError, type ErrorCode } from '../errors.ts';
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
  /** Called before each request that is sent; where it throws, the request is not. What it returns is told once what was taken, if only nothing. */
  readonly beforeRequest?: BeforeRequest | undefined;
  /** Called for each answer: from the cache, or sent, usable or not. Its usage is what it took by itself. */
  readonly onAnswer?: ((answer: LlmAnswer, request: LlmRequest) => void) | undefined;
  /** Called for each request that nobody may be asked and that has no answer. */
  readonly onMissing?: ((request: LlmRequest) => void) | undefined;
}

/** Watches what is sent, and may stop it. */
export type BeforeRequest = (request: LlmRequest) => undefined | ((taken: LlmUsage) => void);

/** So often a request is sent whose answers are unusable. */
const TRIES = 2;

/** After these no other request fares better. */
const ENDS_ALL: ReadonlySet<ErrorCode> = new Set([
  ...(['LLM_REFUSED', 'LLM_QUOTA', 'LLM_UNREACHABLE', 'LLM_BUDGET', 'DATA_FOLDER'] as const),
]);

/** Makes what answers requests: each from the cache where it is kept, else from the endpoint, equal ones at one time once. */
export function createAsk({ cache, send, concurrency, beforeRequest, onAnswer, onMissing }: AskOptions): Ask {
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

  const tryOnce = async (sendChat: SendChat, request: LlmRequest, body: ChatBody, signal?: AbortSignal) => {
    const settle = beforeRequest?.(request);
    let usage = NO_USAGE;
    try {
      const sent = await sendChat(body, signal);
      const answer = toAnswer(sent, { ...sent, requests: 1, cached: 0 });
      usage = answer.usage;
      onAnswer?.(answer, request);
      return { sent, usage };
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'LLM_ANSWER_INVALID') throw error;
      // It came, but could not be taken: nobody knows what it cost.
      return { fault: error.message, usage: { ...NO_USAGE, requests: 1 } };
    } finally {
      settle?.(usage);
    }
  };

  const askEndpoint = async (
    sendChat: SendChat,
    ...[request, faultOf, signal]: Parameters<Ask>
  ): Promise<LlmAnswer> => {
    let usage = NO_USAGE;
    let fault: string | undefined;
    for (let tries = 0; tries < TRIES; tries++) {
      const tried = await tryOnce(sendChat, request, toTry(request.body, tries), signal);
      usage = addUsage(usage, tried.usage);
      fault = tried.sent ? faultOfSent(tried.sent, faultOf) : tried.fault;
      if (!tried.sent || fault !== undefined) continue;
      await cache.put(request.id, tried.sent);
      return toAnswer(tried.sent, usage);
    }
    throw new AppError('LLM_ANSWER_INVALID', fault ?? 'none came');
  };

  const askInTurn = (sendChat: SendChat, ...asked: Parameters<Ask>): Promise<LlmAnswer> =>
    limit.run(async () => {
      try {
        return await askEndpoint(sendChat, ...asked);
      } catch (error) {
        // What holds for this request holds for those that wait: they need not find out one by one.
        if (error instanceof AppError && ENDS_ALL.has(error.code)) limit.dismiss(error);
        throw error;
      }
    }, asked[2]);

  return async (request, faultOf, signal) => {
    // All requests of a run listen to its one signal, each as long as it is under way: many, but no leak.
    if (signal) setMaxListeners(0, signal);
    // Whoever asks the same finds the answer in the cache a little later; if none came, it asks itself.
    while (underWay.has(request.id)) await underWay.get(request.id)!.catch(() => undefined);
    const answering = (async () => {
      const kept = await askCache(request, faultOf);
      if (kept) return kept;
      if (send) return await askInTurn(send, request, faultOf, signal);
      onMissing?.(request);
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
