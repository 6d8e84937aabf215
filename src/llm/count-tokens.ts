import type { ChatBody } from './llm-request.ts';

/** Counts the tokens of a text. */
export type CountTokens = (text: string) => number;

/** Longest piece that is counted at once: a tokenizer takes the square of a word's length in time, and texts may be one word. */
const PIECE = 1000;
/** What a chat adds to each message, and to the whole, for its roles; by the description of the format. */
const PER_MESSAGE = 4;
const PER_CHAT = 3;

/**
 * Loads the tokenizer of the newer OpenAI models (o200k_base): for those exact to a few in a thousand, an estimate for others,
 * most of which take more tokens for Chinese.
 */
export async function loadTokenCounter(): Promise<CountTokens> {
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  // An article may hold the marks by which models part texts; here they are words like others.
  const options = { disallowedSpecial: new Set<string>() };
  return (text) => {
    let count = 0;
    for (let start = 0; start < text.length; start += PIECE) {
      count += countTokens(text.slice(start, start + PIECE), options);
    }
    return count;
  };
}

/** The tokens of a request: of all that it sends, and of the part that is about an article. */
export interface RequestTokens {
  readonly input: number;
  readonly article: number;
}

/** Builds the count of what requests send: messages, and the schema of the answer where they carry one. What all of them share is counted once. */
export function createRequestCounter(count: CountTokens): (body: ChatBody) => RequestTokens {
  const shared = new Map<string, number>();
  const countShared = (text: string): number => {
    const known = shared.get(text) ?? count(text);
    shared.set(text, known);
    return known;
  };
  return ({ messages, response_format }) => {
    let article = 0;
    let input = PER_CHAT + (response_format === undefined ? 0 : countShared(JSON.stringify(response_format)));
    for (const { role, content } of messages) {
      const tokens = role === 'system' ? countShared(content) : count(content);
      if (role !== 'system') article += tokens;
      input += tokens + PER_MESSAGE;
    }
    return { input, article };
  };
}
