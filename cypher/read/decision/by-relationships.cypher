// Lists what was decided on any claim behind relationships, the newest first: those that lie there now, and those that did
// when their article was retracted. With `knownAt`, those that lay there then, and what had been decided by then.
// @mode read
// @returns many
// @param starts {id: string, seq: int?}[]
// @param limit int
// @param knownAt string?
// @row start string
// @row total int
// @row decisions {id: string, seq: int, action: DecisionAction, by: string, at: string, reason: string,
//   evidence: string?, claimId: string?, articleId: string?, nameIds: string[], undoes: string?, undoneBy: string?}[]
UNWIND $starts AS start
CALL (start) {
  CALL (start) {
    MATCH (claim:Claim)
    WHERE claim.relationshipId = start.id AND ($knownAt IS NULL OR claim.knownFrom <= $knownAt)
    RETURN claim.id AS claimId
    UNION
    MATCH (claim:RetractedClaim)
    WHERE claim.relationshipId = start.id AND claim.knownFrom <= $knownAt AND claim.retractedAt > $knownAt
    RETURN claim.claimId AS claimId
    UNION
    MATCH (claim:RetractedClaim)
    WHERE
      $knownAt IS NULL AND
      claim.relationshipId = start.id AND
      NOT EXISTS { MATCH (:Claim {id: claim.claimId}) } AND
      NOT EXISTS {
        MATCH (later:RetractedClaim {claimId: claim.claimId})
        WHERE later.retractedAt > claim.retractedAt
      }
    RETURN claim.claimId AS claimId
  }
  MATCH (decision:Decision {claimId: claimId})
  WITH DISTINCT decision
  WHERE $knownAt IS NULL OR decision.at <= $knownAt
  WITH decision
  ORDER BY decision.seq DESC
  RETURN collect(decision) AS decided
}
WITH start, decided, [decision IN decided WHERE decision.seq < coalesce(start.seq, 9223372036854775807)] AS behind
RETURN
  start.id AS start,
  size(decided) AS total,
  [decision IN behind[..$limit] |
    decision {
      .id, .seq, .action, .by, .at, .reason, .evidence,
      .claimId, .articleId, .nameIds, .undoes, .undoneBy
    }] AS decisions
