// Finds the relationships that one claim denies and another states, for the rule to weigh.
// @mode read
// @returns many
// @param skip int
// @param limit int
// @row id string
MATCH (denial:Claim {status: 'denied'})
WHERE coalesce(denial.review, '') <> 'rejected' AND denial.relationshipId IS NOT NULL
WITH DISTINCT denial.relationshipId AS id
WHERE EXISTS {
  MATCH (claim:Claim {relationshipId: id})
  WHERE claim.status = 'active' AND coalesce(claim.review, '') <> 'rejected'
}
RETURN id
ORDER BY id
SKIP $skip
LIMIT $limit
