import { AppError } from '../errors.ts';
import type { Prompts } from '../model/prompts.ts';
import { checkEndpoint } from './check-endpoint.ts';
import { type AskOptions, createAsk } from './create-ask.ts';
import { createLlmClient, type SendChat } from './create-llm-client.ts';
import { createLlmJudge } from './create-llm-judge.ts';
import { createLlmReader } from './create-llm-reader.ts';
import type { Ask } from './llm-answer.ts';
import type { LlmJudge, LlmReader } from './llm-reader.ts';
import type { LlmSettings } from './llm-settings.ts';
import { type LlmCache, openLlmCache } from './open-llm-cache.ts';
import { readLlmKey } from './read-llm-key.ts';

/** Where a language model is, and how it is asked. */
export interface LlmOptions {
  readonly prompts: Prompts;
  readonly settings: LlmSettings;
  /** Where answers are kept. */
  readonly cacheFolder: string;
  /** Base URL of the endpoint, `https://host/v1`. */
  readonly url: string;
  readonly key?: string | undefined;
  /** A file with the key, that its owner alone can read. */
  readonly keyFile?: string | undefined;
  /** Whether key and articles may go unencrypted to machines beyond the private network. */
  readonly plainHttp?: boolean | undefined;
  /** The longest that one request may take, in milliseconds; the SDK's own transport gives up after five minutes without a head. */
  readonly timeoutMs: number;
  /** Requests under way at once, in this process. */
  readonly concurrency: number;
  /** Answers from the cache alone: no endpoint, no key. */
  readonly offline?: boolean | undefined;
  readonly beforeRequest?: AskOptions['beforeRequest'];
  readonly onAnswer?: AskOptions['onAnswer'];
  readonly onMissing?: AskOptions['onMissing'];
  /** How often a request is sent again that may succeed then, 5 unless told; and how long before the first, 500 ms. */
  readonly retries?: number | undefined;
  readonly firstWaitMs?: number | undefined;
}

/** A language model, ready to be asked. */
export interface Llm {
  readonly reader: LlmReader;
  readonly judge: LlmJudge;
  readonly ask: Ask;
  readonly cache: LlmCache;
}

/**
 * Opens a language model. Nothing is sent yet.
 * @throws AppError CONFIG_INVALID for a URL that may not be asked; LLM_KEY_MISSING
 */
export function openLlm(options: LlmOptions): Llm {
  const { prompts, settings, cacheFolder, concurrency, beforeRequest, onAnswer, onMissing } = options;
  const cache = openLlmCache(cacheFolder);
  const send = options.offline ? undefined : openClient(options);
  const ask = createAsk({ cache, send, concurrency, beforeRequest, onAnswer, onMissing });
  const parts = { ask, prompts, settings };
  return { reader: createLlmReader(parts), judge: createLlmJudge(parts), ask, cache };
}

function openClient(options: LlmOptions): SendChat {
  const { plainHttp = false, timeoutMs, retries = 5, firstWaitMs = 500 } = options;
  const { url, near } = checkEndpoint(options.url, { plainHttp });
  const key = readLlmKey(options);
  if (key === undefined && !near) {
    throw new AppError(
      'LLM_KEY_MISSING',
      `${url} wants a key. Set CLOUDTIES_LLM_KEY, or CLOUDTIES_LLM_KEY_FILE to a file that holds it.`,
    );
  }
  return createLlmClient({ url, key, timeoutMs, retries, firstWaitMs });
}
