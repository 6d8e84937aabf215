// Lists claims that came, changed or went between two moments, the newest first, each as it was known at either; a page of them.
// @mode read
// @returns many
// @param from string
// @param to string
// @param skip int
// @param limit int
// @row id string
// @row at string
// @row before {type: RelationType, status: ClaimStatus, date: string?, title: string?, origin: string?, confidence: float, review: ClaimReview?, ownWord: boolean?,
//   agreedBy: string[], missedBy: string[], relationshipId: string?, subject: string, object: string, quote: string, article: string}?
// @row after {type: RelationType, status: ClaimStatus, date: string?, title: string?, origin: string?, confidence: float, review: ClaimReview?, ownWord: boolean?,
//   agreedBy: string[], missedBy: string[], relationshipId: string?, subject: string, object: string, quote: string, article: string}?
CALL () {
  MATCH (claim:Claim)
  WHERE claim.knownFrom > $from AND claim.knownFrom <= $to
  RETURN claim.id AS id, claim.knownFrom AS at
  UNION ALL
  MATCH (claim:RetractedClaim)
  WHERE claim.knownFrom > $from AND claim.knownFrom <= $to
  RETURN claim.claimId AS id, claim.knownFrom AS at
  UNION ALL
  MATCH (claim:RetractedClaim)
  WHERE claim.retractedAt > $from AND claim.retractedAt <= $to
  RETURN claim.claimId AS id, claim.retractedAt AS at
}
WITH id, max(at) AS at
// In the order of the answer, so that no more versions are read than its page needs.
ORDER BY at DESC, id
CALL (id) {
  CALL (id) {
    MATCH (claim:Claim {id: id})
    RETURN claim
    UNION ALL
    MATCH (claim:RetractedClaim {claimId: id})
    RETURN claim
  }
  MATCH (article)-[:STATES]->(claim)
  MATCH (claim)-[subjectRef:SUBJECT]->()
  MATCH (claim)-[objectRef:OBJECT]->()
  WITH
    claim,
    claim {
      .type, .status, .date, .title, .origin, .confidence, .review, .ownWord, .agreedBy, .missedBy,
      .relationshipId, .quote, subject: subjectRef.text, object: objectRef.text, article: article.title
    } AS version
  RETURN
    head(collect(CASE
      WHEN claim.knownFrom <= $from AND coalesce(claim.retractedAt > $from, true) THEN version
    END)) AS before,
    head(collect(CASE
      WHEN claim.knownFrom <= $to AND coalesce(claim.retractedAt > $to, true) THEN version
    END)) AS after
}
WITH id, at, before, after
WHERE before IS NOT NULL OR after IS NOT NULL
RETURN id, at, before, after
ORDER BY at DESC, id
SKIP $skip
LIMIT $limit
