/** How answers are held to their shape; endpoints differ in what they know. */
export const ANSWER_FORMATS = ['json_schema', 'json_object', 'none'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** The names under which endpoints take the longest answer: newer hosted models know the second alone. */
export const OUTPUT_LIMITS = ['max_tokens', 'max_completion_tokens'] as const;

/** What is asked of a model beside its prompt; each setting is part of a request, and so of its id. */
export interface LlmSettings {
  readonly model: string;
  readonly format: AnswerFormat;
  /** Absent: not sent, for models that refuse it. */
  readonly temperature?: number;
  /** Absent: not sent, for endpoints that know none. */
  readonly seed?: number;
  /** Longest answer, in tokens. Absent: not sent. */
  readonly maxOutputTokens?: number;
  readonly outputLimit: (typeof OUTPUT_LIMITS)[number];
  /** Longest stretch of an article in one request, in tokens as `countRoughTokens` counts them. */
  readonly sectionTokens: number;
}

export const DEFAULT_SETTINGS: Omit<LlmSettings, 'model'> = {
  format: 'json_schema',
  temperature: 0,
  seed: 7,
  maxOutputTokens: 8000,
  outputLimit: 'max_tokens',
  sectionTokens: 6000,
};
