// Counts claims that came, changed or went between two moments; not those that came and went between them.
// @mode read
// @returns one
// @param from string
// @param to string
// @row count int
CALL () {
  MATCH (claim:Claim)
  WHERE claim.knownFrom > $from AND claim.knownFrom <= $to
  RETURN claim.id AS id
  UNION
  MATCH (claim:RetractedClaim)
  WHERE claim.knownFrom > $from AND claim.knownFrom <= $to
  RETURN claim.claimId AS id
  UNION
  MATCH (claim:RetractedClaim)
  WHERE claim.retractedAt > $from AND claim.retractedAt <= $to
  RETURN claim.claimId AS id
}
WITH id
WHERE
  EXISTS {
    MATCH (claim:Claim {id: id})
    WHERE claim.knownFrom <= $to
  }
  OR EXISTS {
    MATCH (claim:RetractedClaim {claimId: id})
    WHERE
      (claim.knownFrom <= $from AND claim.retractedAt > $from) OR
      (claim.knownFrom <= $to AND claim.retractedAt > $to)
  }
RETURN count(*) AS count
