// Reads what was known at a moment of some entities' relationships: the claims as they then were.
// @mode read
// @returns many
// @param ids string[]
// @param types RelationType[]
// @param moment string
// @param limit int
// @row id string
// @row claim {id: string, type: RelationType, status: ClaimStatus, date: string?, datePrecision: DatePrecision?,
//   title: string?, origin: string?, originId: string?, confidence: float, articleId: string, originKey: string,
//   publishedOn: string?, review: ClaimReview, ownWord: boolean, relationshipId: string, subjectId: string, objectId: string}
// @row subject {kind: EntityKind, text: string}
// @row object {kind: EntityKind, text: string}
UNWIND $ids AS id
CALL (id) {
  MATCH (:Organization|Person|Event {id: id})<-[:NAMES]-(:Name)<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE claim.knownFrom <= $moment
  RETURN claim
  UNION
  MATCH (claim:Claim)
  WHERE claim.originId = id AND claim.knownFrom <= $moment
  RETURN claim
  UNION
  MATCH (claim:RetractedClaim)
  WHERE claim.subjectId = id AND claim.retractedAt > $moment AND claim.knownFrom <= $moment
  RETURN claim
  UNION
  MATCH (claim:RetractedClaim)
  WHERE claim.objectId = id AND claim.retractedAt > $moment AND claim.knownFrom <= $moment
  RETURN claim
  UNION
  MATCH (claim:RetractedClaim)
  WHERE claim.originId = id AND claim.retractedAt > $moment AND claim.knownFrom <= $moment
  RETURN claim
}
WITH id, claim
WHERE claim.type IN $types AND claim.relationshipId IS NOT NULL
WITH id, claim
LIMIT $limit
MATCH (claim)-[subject:SUBJECT]->(:Name)
MATCH (claim)-[object:OBJECT]->(:Name)
RETURN
  id,
  claim {
    .type, .status, .date, .datePrecision, .title, .origin, .originId, .confidence, .articleId, .originKey,
    .publishedOn, .review, .ownWord, .relationshipId, .subjectId, .objectId, id: coalesce(claim.claimId, claim.id)
  } AS claim,
  subject {.kind, .text} AS subject,
  object {.kind, .text} AS object
