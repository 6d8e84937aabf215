// Reads all versions of the claims of relationships that were known at one of two moments, as the projection needs them.
// @mode read
// @returns many
// @param relationshipIds string[]
// @param from string
// @param to string
// @row relationshipId string
// @row before boolean
// @row after boolean
// @row subject string
// @row object string
// @row claim {id: string, type: RelationType, status: ClaimStatus, date: string?, datePrecision: DatePrecision?, title: string?, origin: string?,
//   originId: string?, confidence: float, articleId: string, originKey: string, publishedOn: string?, review: ClaimReview, ownWord: boolean}
UNWIND $relationshipIds AS relationshipId
CALL (relationshipId) {
  MATCH (claim:Claim {relationshipId: relationshipId})
  RETURN claim
  UNION ALL
  MATCH (claim:RetractedClaim {relationshipId: relationshipId})
  RETURN claim
}
WITH
  relationshipId,
  claim,
  claim.knownFrom <= $from AND coalesce(claim.retractedAt > $from, true) AS before,
  claim.knownFrom <= $to AND coalesce(claim.retractedAt > $to, true) AS after
WHERE before OR after
MATCH (claim)-[subjectRef:SUBJECT]->()
MATCH (claim)-[objectRef:OBJECT]->()
RETURN
  relationshipId,
  before,
  after,
  subjectRef.text AS subject,
  objectRef.text AS object,
  claim {
    id: coalesce(claim.claimId, claim.id), .type, .status, .date, .datePrecision, .title, .origin, .originId,
    .confidence, .articleId, .originKey, .publishedOn, .review, .ownWord
  } AS claim
