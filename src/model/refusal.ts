/** Why the gate does not let a claim pass. */
export const REFUSAL_REASONS = {
  NOT_OF_SCHEMA: 'the answer lacks a field, or has one of the wrong type',
  UNKNOWN_TYPE: 'the relation is none of the closed set',
  UNKNOWN_STATUS: 'the status is none of the closed set',
  UNKNOWN_KIND: 'the kind of an end is none of the closed set',
  QUOTE_NOT_FOUND: 'the quote does not stand in the article',
  QUOTE_TOO_LONG: 'the quote is longer than a few sentences',
  QUOTE_NOT_CLAIMABLE: 'the quote stands in an advert, a related link or code',
  ORDER_TO_READER: 'the quote gives orders to whoever reads the article, or supposes something, and states nothing',
  NAME_NOT_FOUND: 'a name does not stand in the article',
  NAME_NOT_LINKED: 'nothing links a name to the quote',
  NOT_STATED: 'the quote says nothing of such a relation',
  SAME_ENDS: 'both ends are one entity',
  WRONG_ENDS: 'the relation cannot join ends of these kinds',
  WRONG_DIRECTION: 'the article states it the other way round',
  DATE_UNREADABLE: 'the date is no year, month or day',
  DATE_IN_FUTURE: 'the date lies after the article, and the claim is no plan',
  NOT_CONFIRMED: 'another reader of the article did not find it, and too little else speaks for it',
} as const;

export type RefusalReason = keyof typeof REFUSAL_REASONS;

/** A claim that the gate did not let pass, for the report. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** Name and version of the extractor. */
  readonly extractor: string;
  /** What was proposed, shortened to a line. */
  readonly proposal: string;
  /** What exactly did not hold: the name, the date, the missing field. */
  readonly detail: string;
}
