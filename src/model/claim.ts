import type { PartialDate } from './partial-date.ts';
import type { ClaimStatus, EntityKind, RelationType } from './relation.ts';

/** One end of a claim: a name as written, before anyone says whom it means. */
export interface NameRef {
  readonly kind: EntityKind;
  readonly name: string;
  /** Id of the row in seeds/entities, when it is a known one. */
  readonly knownId?: string;
  /** Every form the article writes, for aliases. */
  readonly forms: readonly string[];
  /**
   * Tells namesakes apart. For a person: the employer, its row's id or its name. For an event: the year of its edition,
   * four digits. Absent where unknown, and for organizations.
   */
  readonly scope?: string;
}

/** One statement in one article. `document.text.slice(start, end) === quote` always holds. */
export interface Claim {
  /** Hash of article, type, both names, folded quote and ordinal: an edit elsewhere in the article keeps it. */
  readonly id: string;
  readonly type: RelationType;
  readonly status: ClaimStatus;
  readonly subject: NameRef;
  readonly object: NameRef;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly date?: PartialDate;
  /** A person's post, as written. */
  readonly title?: string;
  /** Name of the provider that a migration leaves, as written. */
  readonly origin?: string;
  /** What runs or moves there, as written. */
  readonly workload?: string;
  readonly region?: string;
  /** Whether an end of it says so itself: its own press release, site or account. */
  readonly ownWord: boolean;
  /** Probability, 0 to 1, that a careful reader agrees. */
  readonly confidence: number;
  /** Id of the pattern in seeds/patterns, or of the built-in reasoning, that found it. */
  readonly rule: string;
  /** Name and version of the extractor: `frames/1`, `llm/<model>/<version of the prompt>`. */
  readonly extractor: string;
  /** Other extractors that read the same out of the article, sorted; absent where none did. */
  readonly agreedBy?: readonly string[];
  /** Other extractors that read the article and did not find it, or read another status, sorted; absent where none. */
  readonly missedBy?: readonly string[];
}
