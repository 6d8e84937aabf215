import type { ProposedClaim } from '../../model/proposed-claim.ts';
import { parseJudgingAnswer } from '../judging-answer.ts';
import type { LlmRequest } from '../llm-request.ts';
import { parseJsonAnswer } from '../parse-json-answer.ts';
import { parseReadingAnswer } from '../reading-answer.ts';

/** What a request asked for: the claims of a text, or verdicts on questions. */
export type AnswerKind = 'reading' | 'judging';

/**
 * Checks an answer that anybody may have written, in words around it or not.
 * @param request that it is to answer; absent where it cannot be made again
 * @returns the answer as JSON alone, or why it is unusable
 */
export function checkAnswer(
  content: string,
  kind: AnswerKind,
  request?: LlmRequest,
): { readonly content: string } | { readonly fault: string } {
  const object = parseJsonAnswer(content, false);
  if (object === undefined) return { fault: content.trim() === '' ? 'it is empty' : 'it holds no JSON object' };
  const plain = JSON.stringify(object);
  const fault = kind === 'reading' ? faultOfReading(plain, request) : faultOfJudging(plain);
  return fault === undefined ? { content: plain } : { fault };
}

function faultOfReading(content: string, request: LlmRequest | undefined): string | undefined {
  const answer = parseReadingAnswer(content, true);
  if (typeof answer === 'string') return answer;
  const { proposals, malformed } = answer;
  if (proposals.length === 0 && malformed.length > 0) return `none of its claims is one (${malformed[0]!.detail})`;
  return request && isOfAnother(proposals, request)
    ? 'it is about another article: neither its quotes nor its names stand in this one'
    : undefined;
}

function faultOfJudging(content: string): string | undefined {
  const answer = parseJudgingAnswer(content, true, Number.MAX_SAFE_INTEGER);
  if (typeof answer === 'string') return answer;
  const { said, malformed } = answer;
  return said.size === 0 && malformed.length > 0 ? `none of its verdicts is one (${malformed[0]!.detail})` : undefined;
}

/** Tells whether nothing shows that claims are of this text: no quote of theirs stands in it, and of their names less than half. Wrong quotes alone may be slips, which the gate counts. */
function isOfAnother(proposals: readonly ProposedClaim[], { body }: LlmRequest): boolean {
  if (proposals.length === 0) return false;
  const text = fold(body.messages.map(({ role, content }) => (role === 'user' ? content : '')).join('\n'));
  const stands = (piece: string): boolean => text.includes(fold(piece));
  const names = proposals.flatMap(({ subject, object }) => [subject.name, object.name]);
  return !proposals.some(({ quote }) => stands(quote)) && names.filter(stands).length * 2 < names.length;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}
