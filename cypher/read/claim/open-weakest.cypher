// Lists the claims on which nobody decided, the least certain first, behind a place in that order. All that the
// index holds stands in WHERE and ORDER BY, so that a page is a seek and no sort.
// @mode read
// @returns many
// @param confidence float
// @param behind string
// @param types RelationType[]
// @param limit int
// @row id string
// @row confidence float
MATCH (claim:Claim)
  USING INDEX claim:Claim(review, confidence, id)
WHERE
  claim.review = 'unreviewed'
  AND claim.confidence >= $confidence
  AND claim.id IS NOT NULL
  // Not OR, of which the planner may make two seeks and a sort.
  AND CASE WHEN claim.confidence > $confidence THEN true ELSE claim.id > $behind END
  AND ($types = [] OR claim.type IN $types)
RETURN claim.id AS id, claim.confidence AS confidence
ORDER BY claim.review, claim.confidence, claim.id
LIMIT $limit
