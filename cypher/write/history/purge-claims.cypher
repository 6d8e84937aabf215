// Deletes versions of claims that were past at a moment, a part of them.
// @mode write
// @returns one
// @param before string
// @param limit int
// @row deleted int
MATCH (claim:RetractedClaim)
WHERE claim.retractedAt <= $before
WITH claim
LIMIT $limit
DETACH DELETE claim
RETURN count(claim) AS deleted
