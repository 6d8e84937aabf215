/** What a person may say: of a claim, of anything, of two names, or of an earlier decision. */
export const DECISION_ACTIONS = ['confirm', 'reject', 'note', 'same', 'different', 'undo'] as const;
export type DecisionAction = (typeof DECISION_ACTIONS)[number];

/** What people's decisions make of a claim: the newest that is not undone counts. */
export const CLAIM_REVIEWS = ['unreviewed', 'confirmed', 'rejected'] as const;
export type ClaimReview = (typeof CLAIM_REVIEWS)[number];
