// Lists relationships of which a claim came, changed or went between two moments, the newest first: a page of them.
// @mode read
// @returns many
// @param from string
// @param to string
// @param skip int
// @param limit int
// @row id string
// @row at string
CALL () {
  MATCH (claim:Claim)
  WHERE claim.knownFrom > $from AND claim.knownFrom <= $to
  RETURN claim.relationshipId AS id, claim.knownFrom AS at
  UNION ALL
  MATCH (claim:RetractedClaim)
  WHERE claim.knownFrom > $from AND claim.knownFrom <= $to
  RETURN claim.relationshipId AS id, claim.knownFrom AS at
  UNION ALL
  MATCH (claim:RetractedClaim)
  WHERE claim.retractedAt > $from AND claim.retractedAt <= $to
  RETURN claim.relationshipId AS id, claim.retractedAt AS at
}
WITH id, max(at) AS at
WHERE id IS NOT NULL
RETURN id, at
ORDER BY at DESC, id
SKIP $skip
LIMIT $limit
