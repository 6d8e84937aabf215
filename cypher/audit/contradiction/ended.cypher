// Finds the relationships that are reported to hold after the day on which a claim says they were over, for the rule to weigh.
// @mode read
// @returns many
// @param skip int
// @param limit int
// @row id string
MATCH (end:Claim {status: 'ended'})
WHERE coalesce(end.review, '') <> 'rejected' AND end.relationshipId IS NOT NULL
WITH end.relationshipId AS id, min(coalesce(end.date, end.publishedOn)) AS day
WHERE EXISTS {
  MATCH (claim:Claim {relationshipId: id})
  WHERE claim.status = 'active' AND coalesce(claim.review, '') <> 'rejected' AND claim.publishedOn > day
}
RETURN id
ORDER BY id
SKIP $skip
LIMIT $limit
