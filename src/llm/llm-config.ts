import type { LlmSettings } from './llm-settings.ts';

/** The model's name in requests when nobody named one: in batch files, which anybody may answer. */
export const ANY_MODEL = 'any';

/** Where a language model is and how it is asked, as the environment says. */
export interface LlmConfig {
  /** Where `/chat/completions` lies below: http or https, no slash at its end, no user name, no query. */
  readonly url: string;
  readonly key?: string;
  /** Absolute path of a file that holds the key. */
  readonly keyFile?: string;
  /** The longest that one request may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Whether article text and key may go unencrypted to other machines than this one and those of its private network. */
  readonly plainHttp: boolean;
  /** Absent: nobody named one. */
  readonly model?: string;
  readonly settings: Omit<LlmSettings, 'model'>;
}

/** Gives the settings of requests to a model. */
export function toLlmSettings({ settings }: LlmConfig, model: string): LlmSettings {
  return { model, ...settings };
}
