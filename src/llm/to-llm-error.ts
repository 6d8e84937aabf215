import { APIConnectionTimeoutError, APIError } from 'openai';
import { AppError } from '../errors.ts';

/** Why a request failed, and whether sending it again may help. */
export interface LlmFailure {
  readonly error: AppError;
  readonly retry: boolean;
  /** Whether it took too long: once more may help, more often hardly. */
  readonly late?: boolean;
  /** So long the endpoint wants to be left alone, in milliseconds. */
  readonly wait?: number;
}

/** What the message of an error may tell. */
export interface LlmPlace {
  readonly url: string;
  readonly model: string;
  /** Taken out of whatever the endpoint says. */
  readonly key?: string | undefined;
}

/** Codes by which endpoints say that money, not patience, is what lacks. */
const OUT_OF_QUOTA = /insufficient_quota|insufficient.balance|billing|exceeded your current quota/iu;

/** Codes by which endpoints say that they do not like what an article tells of. */
const HELD_BACK = /content_filter|content_policy|data_inspection|moderation/iu;

/** Tells in our words why a request failed, and whether it may be sent again. */
export function toLlmFailure(error: unknown, place: LlmPlace): LlmFailure {
  if (error instanceof AppError) return { error, retry: false };
  const { url, model } = place;
  if (!(error instanceof APIError) || error.status === undefined) {
    const reason = innermost(error);
    // The transport has a patience of its own: five minutes for the head of an answer.
    if (error instanceof APIConnectionTimeoutError || /UND_ERR_(?:HEADERS|BODY)_TIMEOUT/u.test(reason)) {
      const message = `${url} did not answer in time. Allow it more time, or set fewer tokens for a section`;
      return { error: unreachable(message, error), retry: true, late: true };
    }
    return { error: unreachable(`${url} does not answer (${tell(reason, place)})`, error), retry: true };
  }
  const { status } = error;
  const said = tell(error.message, place);
  const refused = (message: string): LlmFailure => ({
    error: toAppError('LLM_REFUSED', message, place, { status }),
    retry: false,
  });
  if (status === 401 || status === 403) {
    return refused(`${url} refuses the key (${status}). Check that the key is of this endpoint and may use ${model}.`);
  }
  if (status === 402 || OUT_OF_QUOTA.test(`${error.code} ${error.message}`)) {
    const message = `The quota at ${url} is used up. Top it up, then run again: what was answered is kept.`;
    return { error: toAppError('LLM_QUOTA', message, place), retry: false };
  }
  if (HELD_BACK.test(`${error.code} ${error.type}`)) {
    // Of this article alone: others may pass.
    return { error: new AppError('LLM_ANSWER_INVALID', `the endpoint holds it back (${said})`), retry: false };
  }
  if (status === 404) {
    return refused(`${url} knows no model ${model}, or is not where chat completions are (404: ${said}). Check both.`);
  }
  if (status === 408 || status === 409 || status === 429 || status >= 500) {
    const wait = readRetryAfter(error.headers);
    const failure = unreachable(`${url} cannot answer now (${said})`, error);
    return { error: failure, retry: true, ...(wait !== undefined && { wait }) };
  }
  if (status >= 300 && status < 400) {
    return refused(`${url} sends requests elsewhere (${status}), which is not followed. Set the URL that it means.`);
  }
  return refused(`${url} cannot be asked that way (${said}). ${toHint(error)}`);
}

function toHint(error: APIError): string {
  const said = `${error.code} ${error.param} ${error.message}`;
  if (/response_format|json_schema|json_object|structured/iu.test(said)) {
    return 'It does not know this form of answers: set the answer format to json_object, or to none.';
  }
  if (/temperature/iu.test(said)) return 'The model takes only its own temperature: set none.';
  if (/max_tokens|max_completion_tokens/iu.test(said))
    return 'Set another length of answers, or the other name for it.';
  if (/\bseed\b/iu.test(said)) return 'It knows no seed: set none.';
  if (/context|too (?:long|large)|maximum.*tokens/iu.test(said) || error.status === 413) {
    return 'A section is longer than the model can read: set fewer tokens for a section.';
  }
  return 'Check the settings of the language model.';
}

function unreachable(message: string, cause: unknown): AppError {
  // The cause stays behind: it holds the request with its key.
  const code = (cause as { readonly code?: unknown }).code;
  const details = typeof code === 'string' ? { details: { code } } : {};
  return new AppError('LLM_UNREACHABLE', `${message}. Try again later: what was answered is kept.`, details);
}

function toAppError(
  code: 'LLM_REFUSED' | 'LLM_QUOTA',
  message: string,
  place: LlmPlace,
  details: { readonly status?: number } = {},
): AppError {
  return new AppError(code, redact(message, place), { details });
}

function innermost(error: unknown): string {
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  const { code, message } = Object(inner) as { code?: unknown; message?: unknown };
  return typeof code === 'string' && code !== '' ? code : String(message ?? inner);
}

const LONGEST_SAID = 200;

/** Makes one short line of what an endpoint says, without keys. */
function tell(said: string, place: LlmPlace): string {
  const line = redact(said, place).replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_SAID ? line : `${line.slice(0, LONGEST_SAID)}…`;
}

function redact(text: string, { key }: LlmPlace): string {
  const plain = key === undefined ? text : text.replaceAll(key, '[key]');
  return plain.replace(/\b(?:sk|pk|key|gsk|xai)-[\w*.-]{4,}|\bBearer\s+\S+/giu, '[key]');
}

/** Reads how long an endpoint wants to be left alone, in milliseconds: seconds, or a date. */
function readRetryAfter(headers: Headers | undefined): number | undefined {
  const milliseconds = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (milliseconds >= 0) return milliseconds;
  const text = headers?.get('retry-after');
  if (!text) return undefined;
  const seconds = Number(text);
  const wait = Number.isNaN(seconds) ? Date.parse(text) - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
