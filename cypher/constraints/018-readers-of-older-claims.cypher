// Gives claims that were written before it was kept who else read them that nobody did.
// @mode write
// @returns none
// @replaces 5871ae53ecd05155f02d3178
MATCH (claim:Claim|RetractedClaim)
WHERE claim.agreedBy IS NULL
CALL (claim) {
  SET claim.agreedBy = [], claim.missedBy = []
} IN TRANSACTIONS OF 10000 ROWS;
