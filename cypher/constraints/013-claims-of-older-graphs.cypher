// Gives claims that were written before reviews and versions of claims were kept what those need.
// @mode write
// @returns none
MATCH (claim:Claim)
WHERE claim.knownFrom IS NULL
SET claim.knownFrom = claim.recordedAt, claim.review = 'unreviewed', claim.ownWord = false;
MATCH (claim:RetractedClaim)
WHERE claim.knownFrom IS NULL
SET claim.knownFrom = claim.recordedAt, claim.review = 'unreviewed', claim.ownWord = false;
