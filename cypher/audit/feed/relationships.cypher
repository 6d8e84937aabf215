// Lists the relationships of which a claim came, changed or went behind a place in time, in the order in which that happened; some twice.
// @mode read
// @returns many
// @param at string
// @param afterId string
// @param to string
// @param types RelationType[]?
// @param entityId string?
// @param limit int
// @row at string
// @row id string
CALL () {
  MATCH (claim:Claim)
  WHERE claim.knownFrom >= $at
    AND claim.knownFrom <= $to
    AND (claim.knownFrom > $at OR claim.relationshipId > $afterId)
    AND claim.relationshipId IS NOT NULL
    AND ($types IS NULL OR claim.type IN $types)
    AND ($entityId IS NULL OR $entityId IN [claim.subjectId, claim.objectId, claim.originId])
  WITH claim.knownFrom AS at, claim.relationshipId AS id
  ORDER BY at, id
  LIMIT $limit
  RETURN at, id
  UNION ALL
  MATCH (claim:RetractedClaim)
  WHERE claim.knownFrom >= $at
    AND claim.knownFrom <= $to
    AND (claim.knownFrom > $at OR claim.relationshipId > $afterId)
    AND claim.relationshipId IS NOT NULL
    AND ($types IS NULL OR claim.type IN $types)
    AND ($entityId IS NULL OR $entityId IN [claim.subjectId, claim.objectId, claim.originId])
  WITH claim.knownFrom AS at, claim.relationshipId AS id
  ORDER BY at, id
  LIMIT $limit
  RETURN at, id
  UNION ALL
  MATCH (claim:RetractedClaim)
  WHERE claim.retractedAt >= $at
    AND claim.retractedAt <= $to
    AND (claim.retractedAt > $at OR claim.relationshipId > $afterId)
    AND claim.relationshipId IS NOT NULL
    AND ($types IS NULL OR claim.type IN $types)
    AND ($entityId IS NULL OR $entityId IN [claim.subjectId, claim.objectId, claim.originId])
  WITH claim.retractedAt AS at, claim.relationshipId AS id
  ORDER BY at, id
  LIMIT $limit
  RETURN at, id
}
RETURN at, id
ORDER BY at, id
LIMIT $limit
