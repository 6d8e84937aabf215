// Counts the claims on which nobody decided.
// @mode read
// @returns one
// @param types RelationType[]
// @param minConfidence float
// @row count int
MATCH (claim:Claim)
WHERE
  claim.review = 'unreviewed'
  AND claim.confidence >= $minConfidence
  AND claim.id IS NOT NULL
  AND ($types = [] OR claim.type IN $types)
RETURN count(claim) AS count
