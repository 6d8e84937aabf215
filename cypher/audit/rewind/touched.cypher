// Lists the relationships of which the graph learnt anything since a moment.
// @mode read
// @returns many
// @param moment string
// @row id string
CALL () {
  MATCH (claim:Claim)
  WHERE claim.knownFrom > $moment
  RETURN claim.relationshipId AS id
  UNION
  MATCH (claim:RetractedClaim)
  WHERE claim.retractedAt > $moment
  RETURN claim.relationshipId AS id
}
WITH id
WHERE id IS NOT NULL
RETURN DISTINCT id
