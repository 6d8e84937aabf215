// Reads claims as they were known just before a moment and at it.
// @mode read
// @returns many
// @param changes {id: string, at: string}[]
// @row id string
// @row at string
// @row before {type: RelationType, status: ClaimStatus, date: string?, title: string?, origin: string?, confidence: float, review: ClaimReview?, ownWord: boolean?,
//   agreedBy: string[], missedBy: string[], relationshipId: string?, subject: string, object: string, quote: string, article: string}?
// @row after {type: RelationType, status: ClaimStatus, date: string?, title: string?, origin: string?, confidence: float, review: ClaimReview?, ownWord: boolean?,
//   agreedBy: string[], missedBy: string[], relationshipId: string?, subject: string, object: string, quote: string, article: string}?
UNWIND $changes AS change
CALL (change) {
  CALL (change) {
    MATCH (claim:Claim {id: change.id})
    RETURN claim
    UNION ALL
    MATCH (claim:RetractedClaim {claimId: change.id})
    RETURN claim
  }
  MATCH (article)-[:STATES]->(claim)
  MATCH (claim)-[subjectRef:SUBJECT]->()
  MATCH (claim)-[objectRef:OBJECT]->()
  WITH
    change,
    claim,
    claim {
      .type, .status, .date, .title, .origin, .confidence, .review, .ownWord, .agreedBy, .missedBy,
      .relationshipId, .quote, subject: subjectRef.text, object: objectRef.text, article: article.title
    } AS version
  RETURN
    head(collect(CASE
      WHEN claim.knownFrom < change.at AND coalesce(claim.retractedAt >= change.at, true) THEN version
    END)) AS before,
    head(collect(CASE
      WHEN claim.knownFrom <= change.at AND coalesce(claim.retractedAt > change.at, true) THEN version
    END)) AS after
}
RETURN change.id AS id, change.at AS at, before, after
