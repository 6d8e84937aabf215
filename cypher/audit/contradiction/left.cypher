// Finds the uses of a cloud that are reported after the firm moved away from it, for the rule to weigh: the use, and all such moves.
// @mode read
// @returns many
// @param skip int
// @param limit int
// @row useId string
// @row moveIds string[]
MATCH (move:Claim)
WHERE
  move.originId IS NOT NULL
  AND move.type = 'MIGRATED_TO'
  AND move.status = 'active'
  AND coalesce(move.review, '') <> 'rejected'
  AND move.relationshipId IS NOT NULL
WITH
  move.subjectId AS firmId,
  move.originId AS cloudId,
  move.relationshipId AS moveId,
  min(coalesce(move.date, move.publishedOn)) AS day
MATCH (firm:Organization {id: firmId})-[use:USES]->(cloud:Organization {id: cloudId})
WHERE EXISTS {
  MATCH (claim:Claim {relationshipId: use.id})
  WHERE claim.status = 'active' AND coalesce(claim.review, '') <> 'rejected' AND claim.publishedOn > day
}
RETURN use.id AS useId, collect(moveId) AS moveIds
ORDER BY useId
SKIP $skip
LIMIT $limit
