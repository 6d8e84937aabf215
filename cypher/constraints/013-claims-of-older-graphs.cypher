// Gives claims that were written before reviews and versions of claims were kept what those need.
// @mode write
// @returns none
// @replaces d5766247dd0eba893fa7a7a0
MATCH (claim:Claim)
WHERE claim.knownFrom IS NULL
CALL (claim) {
  SET claim.knownFrom = claim.recordedAt, claim.review = 'unreviewed', claim.ownWord = false
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (claim:RetractedClaim)
WHERE claim.knownFrom IS NULL
CALL (claim) {
  SET claim.knownFrom = claim.recordedAt, claim.review = 'unreviewed', claim.ownWord = false
} IN TRANSACTIONS OF 10000 ROWS;
