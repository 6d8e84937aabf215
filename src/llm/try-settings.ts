import { AppError } from '../errors.ts';
import type { SendChat, SentAnswer } from './create-llm-client.ts';
import type { LlmRequest } from './llm-request.ts';
import type { LlmSettings } from './llm-settings.ts';

/** A setting that an endpoint may want otherwise, as the environment sets it. */
interface Change {
  readonly variable: string;
  readonly value: string;
  /** By which an endpoint says that it is about this one. */
  readonly said: RegExp;
  readonly apply: (settings: LlmSettings) => LlmSettings;
}

const CHANGES: readonly Change[] = [
  toFormat('json_object'),
  toFormat('none'),
  {
    ...{ variable: 'CLOUDTIES_LLM_MAX_TOKENS_NAME', value: 'max_completion_tokens', said: /max_tokens/u },
    apply: (settings) => ({ ...settings, outputLimit: 'max_completion_tokens' }),
  },
  {
    ...{ variable: 'CLOUDTIES_LLM_MAX_TOKENS', value: '1000', said: /max_tokens|max_completion_tokens|context/u },
    apply: (settings) => ({ ...settings, maxOutputTokens: 1000 }),
  },
  {
    ...{ variable: 'CLOUDTIES_LLM_TEMPERATURE', value: 'none', said: /temperature/u },
    apply: ({ temperature: _, ...settings }) => settings,
  },
  {
    ...{ variable: 'CLOUDTIES_LLM_SEED', value: 'none', said: /\bseed\b/u },
    apply: ({ seed: _, ...settings }) => settings,
  },
];

/** By which an endpoint says that it does not take a request as it is. */
const NOT_THAT_WAY: ReadonlySet<unknown> = new Set([400, 413, 422]);
/** So many faults are put right, one after the other. */
const MOST_FAULTS = 5;

/** An answer, and the settings under which it came. */
export interface TriedSettings {
  readonly answer: SentAnswer;
  readonly settings: LlmSettings;
  /** What is to be set otherwise, as `VARIABLE=value`; empty where the settings were right. */
  readonly changes: readonly string[];
}

/**
 * Sends a request, and where the endpoint does not take it that way, tries what it may want otherwise. A change stays when
 * the endpoint then answers, or when it had named that setting and now finds another fault.
 * @throws AppError of the endpoint, when nothing helps
 */
export async function trySettings(
  send: SendChat,
  toRequest: (settings: LlmSettings) => LlmRequest,
  settings: LlmSettings,
  signal?: AbortSignal,
): Promise<TriedSettings> {
  const made = new Map<string, string>();
  let now = settings;
  let fault = await sendOnce(now);
  for (let faults = 0; faults < MOST_FAULTS && fault instanceof AppError; faults++) {
    const better = await putRight(fault);
    if (better === undefined) break;
    made.set(better.variable, better.value);
    now = better.settings;
    fault = better.sent;
  }
  if (fault instanceof AppError) throw fault;
  return { answer: fault, settings: now, changes: [...made].map((change) => change.join('=')) };

  async function putRight({ message, details }: AppError) {
    if (!NOT_THAT_WAY.has(details.status)) return undefined;
    for (const { variable, value, said, apply } of CHANGES) {
      const changed = apply(now);
      const sent = await sendOnce(changed);
      const helps = sent instanceof AppError ? said.test(message) && sent.message !== message : true;
      if (helps) return { variable, value, settings: changed, sent };
    }
    return undefined;
  }

  async function sendOnce(each: LlmSettings): Promise<SentAnswer | AppError> {
    return send(toRequest(each).body, signal).catch((error: unknown) => {
      if (error instanceof AppError) return error;
      throw error;
    });
  }
}

function toFormat(format: 'json_object' | 'none'): Change {
  return {
    ...{ variable: 'CLOUDTIES_LLM_FORMAT', value: format, said: /response_format|json|structured/iu },
    apply: (settings) => ({ ...settings, format }),
  };
}
