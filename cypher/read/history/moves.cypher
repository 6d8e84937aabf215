// Lists the moves between clouds that were known at a moment: the ids of all that were stated then.
// @mode read
// @returns many
// @param moment string
// @row id string
CALL () {
  MATCH ()-[edge:MIGRATED_TO]->()
  RETURN edge.id AS id
  UNION
  MATCH (claim:RetractedClaim)
  WHERE claim.retractedAt > $moment AND claim.knownFrom <= $moment AND claim.type = 'MIGRATED_TO'
  RETURN claim.relationshipId AS id
}
WITH id
WHERE id IS NOT NULL
RETURN DISTINCT id
