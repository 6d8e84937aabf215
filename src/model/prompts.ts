import type { ClaimStatus, EntityKind, RelationType } from './relation.ts';

/** What a language model is told of one relation. */
export interface PromptRelation {
  readonly type: RelationType;
  /** What may stand at its ends, in words. */
  readonly ends: string;
  /** When it holds, and when not. */
  readonly when: string;
  /** A statement with `{from}` and `{to}`, for judging one pair. */
  readonly ask: string;
}

/** A claim of an example, with the names of its fields as an answer has them. */
export interface PromptClaim {
  readonly quote: string;
  readonly type: RelationType;
  readonly status: ClaimStatus;
  readonly from: string;
  readonly from_kind: EntityKind;
  readonly to: string;
  readonly to_kind: EntityKind;
  readonly date?: string;
  readonly title?: string;
  readonly origin?: string;
  readonly workload?: string;
  readonly region?: string;
  readonly confidence: number;
}

/** An article of our own writing, and the right answer to it. */
export interface PromptExample {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly claims: readonly PromptClaim[];
}

/** Everything under seeds/prompts, checked: what language models are told. */
export interface Prompts {
  /** Instructions for reading an article, with `{{relations}}` and `{{examples}}`. */
  readonly read: string;
  /** How a section of an article is put before the model: `{{title}}`, `{{text}}` … A line whose value is empty falls out. */
  readonly section: string;
  /** Instructions for judging pairs of names. */
  readonly judge: string;
  /** How passages and questions are put before the model. */
  readonly questions: string;
  readonly relations: readonly PromptRelation[];
  readonly examples: readonly PromptExample[];
  /** First 8 hex digits of the SHA-256 of all these files: changes exactly when a model may answer otherwise. */
  readonly version: string;
}
