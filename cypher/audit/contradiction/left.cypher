// Finds the moves away from a cloud that the firm is later reported to use, for the rule to weigh: the move and the use.
// @mode read
// @returns many
// @param limit int
// @row moveId string
// @row useId string
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
RETURN moveId, use.id AS useId
ORDER BY moveId, useId
LIMIT $limit
