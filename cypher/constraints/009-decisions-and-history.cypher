// Finds the decisions on a claim, those that join and part names, and what was known of an entity's claims at a moment.
// @mode write
// @returns none
CREATE INDEX decision_by_claim IF NOT EXISTS
FOR (decision:Decision) ON (decision.claimId);
CREATE INDEX decision_by_action IF NOT EXISTS
FOR (decision:Decision) ON (decision.action, decision.seq);
CREATE INDEX retracted_claim_by_subject IF NOT EXISTS
FOR (claim:RetractedClaim) ON (claim.subjectId, claim.retractedAt);
CREATE INDEX retracted_claim_by_object IF NOT EXISTS
FOR (claim:RetractedClaim) ON (claim.objectId, claim.retractedAt);
CREATE INDEX retracted_claim_by_origin IF NOT EXISTS
FOR (claim:RetractedClaim) ON (claim.originId, claim.retractedAt);
CREATE INDEX retracted_claim_by_relationship_alone IF NOT EXISTS
FOR (claim:RetractedClaim) ON (claim.relationshipId);
CREATE INDEX retracted_claim_by_end IF NOT EXISTS
FOR (claim:RetractedClaim) ON (claim.retractedAt);
CREATE INDEX claim_by_known_from IF NOT EXISTS
FOR (claim:Claim) ON (claim.knownFrom);
CREATE INDEX claim_by_origin IF NOT EXISTS
FOR (claim:Claim) ON (claim.originId);
