import { join } from 'node:path';
import type { Config } from './config.ts';
import { AppError } from './errors.ts';
import type { AskOptions } from './llm/create-ask.ts';
import { ANY_MODEL, toLlmSettings } from './llm/llm-config.ts';
import type { LlmSettings } from './llm/llm-settings.ts';
import { type Llm, openLlm } from './llm/open-llm.ts';
import type { Prompts } from './model/prompts.ts';

/** How a model is opened. */
export interface ModelOptions {
  readonly prompts: Prompts;
  /** Answers from the cache alone: no endpoint, no key, no name of a model needed. */
  readonly offline?: boolean | undefined;
  /** Other settings than the environment's, as those of a batch. */
  readonly settings?: LlmSettings;
  /** Where answers are kept, if not in the data folder. */
  readonly cacheFolder?: string;
  readonly beforeRequest?: AskOptions['beforeRequest'];
  readonly onAnswer?: AskOptions['onAnswer'];
}

/** A model with what a run needs to know of it. */
export interface OpenModel extends Llm {
  readonly name: string;
  readonly concurrency: number;
}

/** Names the folder of a data folder in which answers are kept. */
export function toAnswerFolder(dataFolder: string): string {
  return join(dataFolder, 'llm', 'answers');
}

/**
 * Opens the model that the environment names. Nothing is sent yet.
 * @throws AppError CONFIG_INVALID when it names none, or a URL that may not be asked; LLM_KEY_MISSING
 */
export function openModel({ llm, dataFolder }: Config, options: ModelOptions): OpenModel {
  const { prompts, offline = false, beforeRequest, onAnswer } = options;
  const name = options.settings?.model ?? llm.model ?? (offline ? ANY_MODEL : undefined);
  if (name === undefined) {
    throw new AppError(
      'CONFIG_INVALID',
      'No language model is named. Set CLOUDTIES_LLM_MODEL, and CLOUDTIES_LLM_URL unless it is a hosted one of OpenAI; docs/llm.md shows how.',
    );
  }
  const { url, key, keyFile, timeoutMs, concurrency, plainHttp } = llm;
  const opened = openLlm({
    ...{ prompts, url, key, keyFile, timeoutMs, concurrency, plainHttp, offline, beforeRequest, onAnswer },
    settings: options.settings ?? toLlmSettings(llm, name),
    cacheFolder: options.cacheFolder ?? toAnswerFolder(dataFolder),
  });
  return { ...opened, name, concurrency };
}
