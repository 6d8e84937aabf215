// Finds the claims on which readers differ, and those that a model alone read, the least certain first. Other claims lack those properties, so these indexes leave them out.
// @mode write
// @returns none
CREATE INDEX claim_by_difference IF NOT EXISTS
FOR (claim:Claim) ON (claim.readersDiffer, claim.review, claim.confidence, claim.id);
CREATE INDEX claim_by_model_alone IF NOT EXISTS
FOR (claim:Claim) ON (claim.modelAlone, claim.review, claim.confidence, claim.id);
