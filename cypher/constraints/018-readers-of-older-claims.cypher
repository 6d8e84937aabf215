// Gives claims that were written before it was kept who else read them that nobody did.
// @mode write
// @returns none
MATCH (claim:Claim|RetractedClaim)
WHERE claim.agreedBy IS NULL
SET claim.agreedBy = [], claim.missedBy = [];
