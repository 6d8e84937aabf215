/** A message of a chat with a model. */
export interface ChatMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** The body of a chat completion, as every OpenAI-compatible endpoint takes it. */
export interface ChatBody {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly temperature: number;
  readonly seed?: number;
  readonly max_tokens?: number;
  readonly response_format?: Readonly<Record<string, unknown>>;
}

/** One question to a model. */
export interface LlmRequest {
  /** Content address: 32 hex digits of the SHA-256 of the body as canonical JSON. Equal articles, prompts, models and settings have the same. */
  readonly id: string;
  readonly body: ChatBody;
}
