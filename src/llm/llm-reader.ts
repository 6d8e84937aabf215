import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { ProposedClaim, ProposedEnd } from '../model/proposed-claim.ts';
import type { LlmRequest } from './llm-request.ts';
import type { LlmUsage } from './llm-usage.ts';

/** An item of an answer that is no claim by the schema. */
export interface MalformedItem {
  /** The item, shortened to a line. */
  readonly item: string;
  readonly detail: string;
}

/** What a model read in one article. */
export interface LlmReading {
  readonly proposals: readonly ProposedClaim[];
  readonly malformed: readonly MalformedItem[];
  readonly usage: LlmUsage;
}

/** Reads whole articles by a model. */
export interface LlmReader {
  /** `llm/<model>/<version of the prompt>`. */
  readonly extractor: string;
  /** The requests that an article takes, one for each section; the same for the same article and mentions. */
  requestsFor(document: Document, mentions: Mentions): readonly LlmRequest[];
  /**
   * Reads an article.
   * @throws AppError LLM_ANSWER_INVALID when no usable answer comes for one of its sections; LLM_… of `Ask`
   */
  read(document: Document, mentions: Mentions, signal?: AbortSignal): Promise<LlmReading>;
}

/** A relation of which the rules are not sure. */
export interface Question {
  readonly type: string;
  readonly subject: ProposedEnd;
  readonly object: ProposedEnd;
  /** The stretch of the article in which it may be stated, offsets into `Document.text`. */
  readonly start: number;
  readonly end: number;
}

/** What a model says of a question; `undefined` for one that its answer leaves out. */
export type Verdict = { readonly holds: false } | { readonly holds: true; readonly claim: ProposedClaim } | undefined;

/** Judges relations by a model, one by one: costs a tenth of reading all. */
export interface LlmJudge {
  /** `llm/<model>/<version of the prompt>`. */
  readonly extractor: string;
  requestsFor(document: Document, questions: readonly Question[]): readonly LlmRequest[];
  /**
   * Judges relations.
   * @returns a verdict for each question, in their order
   * @throws AppError LLM_ANSWER_INVALID when no usable answer comes to some of them; LLM_… of `Ask`
   */
  judge(document: Document, questions: readonly Question[], signal?: AbortSignal): Promise<LlmJudgement>;
}

/** What a model says of questions. */
export interface LlmJudgement {
  readonly verdicts: readonly Verdict[];
  readonly malformed: readonly MalformedItem[];
  readonly usage: LlmUsage;
}
