// Lists the providers that migrations of live claims left, as written, and the ids that they were resolved to.
// @mode read
// @returns many
// @row origin string
// @row originId string
MATCH (claim:Claim)
WHERE claim.origin IS NOT NULL
RETURN DISTINCT claim.origin AS origin, claim.originId AS originId
