// Reads what was known at a moment of some relationships: the claims as they then were.
// @mode read
// @returns many
// @param ids string[]
// @param moment string
// @row claim {id: string, type: RelationType, status: ClaimStatus, date: string?, datePrecision: DatePrecision?,
//   title: string?, origin: string?, originId: string?, confidence: float, articleId: string, originKey: string,
//   publishedOn: string?, review: ClaimReview, ownWord: boolean, relationshipId: string, subjectId: string, objectId: string}
// @row subject {kind: EntityKind, text: string}
// @row object {kind: EntityKind, text: string}
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {relationshipId: id})
  WHERE claim.knownFrom <= $moment
  RETURN claim
  UNION
  MATCH (claim:RetractedClaim)
  WHERE claim.relationshipId = id AND claim.knownFrom <= $moment AND claim.retractedAt > $moment
  RETURN claim
}
MATCH (claim)-[subject:SUBJECT]->(:Name)
MATCH (claim)-[object:OBJECT]->(:Name)
RETURN
  claim {
    .type, .status, .date, .datePrecision, .title, .origin, .originId, .confidence, .articleId, .originKey,
    .publishedOn, .review, .ownWord, .relationshipId, .subjectId, .objectId, id: coalesce(claim.claimId, claim.id)
  } AS claim,
  subject {.kind, .text} AS subject,
  object {.kind, .text} AS object
