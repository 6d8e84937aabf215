/** How answers are asked for: by a schema that the endpoint holds the model to, as any JSON, or in words alone. */
export const ANSWER_FORMATS = ['json_schema', 'json_object', 'none'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** The model's name in requests when nobody named one: in batch files, which anybody may answer. */
export const ANY_MODEL = 'any';

/** Where a language model is and how it is asked, as the environment says. */
export interface LlmConfig {
  /** Where `/chat/completions` lies below: http or https, no slash at its end, no user name, no query. */
  readonly url: string;
  /** Absent: nobody named one. */
  readonly model?: string;
  readonly key?: string;
  /** Absolute path of a file that holds the key. */
  readonly keyFile?: string;
  readonly format: AnswerFormat;
  /** The longest that one request may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Absent: none is sent. */
  readonly seed?: number;
  /** Absent: none is sent, for models that take only their own. */
  readonly temperature?: number;
  /** Whether article text and key may go unencrypted to other machines than this one and those of its private network. */
  readonly plainHttp: boolean;
}
