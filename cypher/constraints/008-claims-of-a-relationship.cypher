// Finds all claims of a relationship, undated ones too: an index over two properties leaves out nodes that lack one.
// @mode write
// @returns none
CREATE INDEX claim_by_relationship_alone IF NOT EXISTS
FOR (claim:Claim) ON (claim.relationshipId);
