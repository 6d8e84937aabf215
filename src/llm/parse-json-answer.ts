/** The longest answer that is looked at, in UTF-16 units: a long section with a claim in every sentence stays far below. */
export const LONGEST_ANSWER = 1_000_000;

/** Answers are three deep; what is far deeper would overflow whatever walks it. */
const DEEPEST = 20;

/**
 * Reads the JSON object of an answer; undefined where there is none.
 * @param strict whether the endpoint holds answers to their shape; else a code fence, or words before and after, are passed over
 */
export function parseJsonAnswer(content: string, strict: boolean): unknown {
  if (content.length > LONGEST_ANSWER) return undefined;
  const whole = parseObject(content);
  if (whole !== undefined || strict) return whole;
  // Models that think aloud may write braces there: what they settle on comes behind.
  return findObject(content.slice(content.lastIndexOf('</think>') + 1));
}

/** So many openings of an object are tried, at most. */
const MOST_TRIES = 20;

function findObject(text: string): object | undefined {
  let from = text.indexOf('{');
  for (let tries = 0; from !== -1 && tries < MOST_TRIES; tries++) {
    const end = findClosing(text, from);
    const found = end === -1 ? undefined : parseObject(text.slice(from, end + 1));
    if (found !== undefined) return found;
    from = text.indexOf('{', from + 1);
  }
  return undefined;
}

/** Index of the brace that closes the one at `from`; braces inside strings do not count. -1 where none does, or too deep. */
function findClosing(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length && depth <= DEEPEST; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && --depth === 0) return at;
  }
  return -1;
}

function parseObject(text: string): object | undefined {
  const from = text.indexOf('{');
  if (from === -1 || findClosing(text, from) === -1) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
