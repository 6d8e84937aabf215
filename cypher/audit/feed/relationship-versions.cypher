// Reads the claims of relationships that were known just before a moment or at it, as the projection needs them.
// @mode read
// @returns many
// @param changes {id: string, at: string}[]
// @row id string
// @row at string
// @row before boolean
// @row after boolean
// @row subject string
// @row object string
// @row claim {id: string, type: RelationType, status: ClaimStatus, date: string?, datePrecision: DatePrecision?, title: string?, origin: string?,
//   originId: string?, confidence: float, articleId: string, originKey: string, publishedOn: string?, review: ClaimReview, ownWord: boolean}
UNWIND $changes AS change
CALL (change) {
  MATCH (claim:Claim {relationshipId: change.id})
  RETURN claim
  UNION ALL
  MATCH (claim:RetractedClaim {relationshipId: change.id})
  RETURN claim
}
WITH
  change,
  claim,
  claim.knownFrom < change.at AND coalesce(claim.retractedAt >= change.at, true) AS before,
  claim.knownFrom <= change.at AND coalesce(claim.retractedAt > change.at, true) AS after
WHERE before OR after
MATCH (claim)-[subjectRef:SUBJECT]->()
MATCH (claim)-[objectRef:OBJECT]->()
RETURN
  change.id AS id,
  change.at AS at,
  before,
  after,
  subjectRef.text AS subject,
  objectRef.text AS object,
  claim {
    id: coalesce(claim.claimId, claim.id), .type, .status, .date, .datePrecision, .title, .origin, .originId,
    .confidence, .articleId, .originKey, .publishedOn, .review, .ownWord
  } AS claim
