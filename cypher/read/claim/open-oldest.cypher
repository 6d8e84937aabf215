// Lists the claims on which nobody decided, those that the graph has known longest first, behind a place in that order. All that the
// index holds stands in WHERE and ORDER BY, so that a page is a seek and no sort.
// @mode read
// @returns many
// @param recordedAt string
// @param behind string
// @param types RelationType[]
// @param minConfidence float
// @param limit int
// @row id string
// @row recordedAt string
MATCH (claim:Claim)
  USING INDEX claim:Claim(review, recordedAt, id)
WHERE
  claim.review = 'unreviewed'
  AND claim.recordedAt >= $recordedAt
  AND claim.id IS NOT NULL
  // Not OR, of which the planner may make two seeks and a sort.
  AND CASE WHEN claim.recordedAt > $recordedAt THEN true ELSE claim.id > $behind END
  AND claim.confidence >= $minConfidence
  AND ($types = [] OR claim.type IN $types)
RETURN claim.id AS id, claim.recordedAt AS recordedAt
ORDER BY claim.review, claim.recordedAt, claim.id
LIMIT $limit
