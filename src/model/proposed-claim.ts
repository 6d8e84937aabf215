/** An end of a proposed claim: a name and its kind, as the reader gave them. */
export interface ProposedEnd {
  readonly name: string;
  readonly kind: string;
}

/** A claim as a reader proposes it, before the gate has looked: nothing in it need be true, nor of the closed sets. */
export interface ProposedClaim {
  readonly type: string;
  readonly status: string;
  readonly subject: ProposedEnd;
  readonly object: ProposedEnd;
  /** Words that should stand in the article. */
  readonly quote: string;
  readonly date?: string;
  readonly title?: string;
  readonly origin?: string;
  readonly workload?: string;
  readonly region?: string;
  /** Probability, 0 to 1, before other readers are heard. */
  readonly confidence: number;
  /** Where the reader saw it, offsets into `Document.text`: of equal quotes the one in there is meant. */
  readonly within?: { readonly start: number; readonly end: number };
}
