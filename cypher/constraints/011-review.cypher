// Finds the claims on which nobody decided, the least certain or the first recorded first, and the log of decisions.
// @mode write
// @returns none
CREATE INDEX claim_by_certainty IF NOT EXISTS
FOR (claim:Claim) ON (claim.review, claim.confidence, claim.id);
CREATE INDEX claim_by_record IF NOT EXISTS
FOR (claim:Claim) ON (claim.review, claim.recordedAt, claim.id);
CREATE INDEX decision_by_order IF NOT EXISTS
FOR (decision:Decision) ON (decision.seq);
CREATE INDEX decision_by_article IF NOT EXISTS
FOR (decision:Decision) ON (decision.articleId);
