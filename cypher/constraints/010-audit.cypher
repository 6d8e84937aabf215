// Finds the claims that are no plain statements (denials, ends, plans), and what was learnt and forgotten between two moments.
// @mode write
// @returns none
CREATE INDEX claim_by_status IF NOT EXISTS
FOR (claim:Claim) ON (claim.status);
CREATE INDEX retracted_claim_by_known_from IF NOT EXISTS
FOR (claim:RetractedClaim) ON (claim.knownFrom);
