// Reads live claims as they are stored: some by their ids, those that lie at some names, those whose migration left some provider.
// @mode read
// @returns many
// @param claimIds string[]
// @param nameIds string[]
// @param originIds string[]
// @row claim {id: string, type: RelationType, status: ClaimStatus, start: int, end: int, quote: string,
//     date: string?, datePrecision: DatePrecision?, title: string?, origin: string?, originId: string?,
//     workload: string?, region: string?, confidence: float, rule: string, extractor: string,
//     agreedBy: string[], missedBy: string[], recordedAt: string, publishedOn: string?, relationshipId: string?,
//     articleId: string, originKey: string, subjectId: string, objectId: string, knownFrom: string,
//     review: ClaimReview, ownWord: boolean}
// @row subject {nameId: string, text: string, kind: EntityKind, forms: string[], knownId: string?, scope: string?}
// @row object {nameId: string, text: string, kind: EntityKind, forms: string[], knownId: string?, scope: string?}
CALL () {
  UNWIND $claimIds AS claimId
  MATCH (claim:Claim {id: claimId})
  RETURN claim
  UNION
  UNWIND $nameIds AS nameId
  MATCH (:Name {id: nameId})<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN claim
  UNION
  UNWIND $originIds AS originId
  MATCH (claim:Claim {originId: originId})
  RETURN claim
}
MATCH (claim)-[subject:SUBJECT]->(subjectName:Name)
MATCH (claim)-[object:OBJECT]->(objectName:Name)
RETURN claim {
  .id, .type, .status, .start, .end, .quote, .date, .datePrecision, .title, .origin, .originId,
  .workload, .region, .confidence, .rule, .extractor, .agreedBy, .missedBy, .recordedAt, .publishedOn,
  .relationshipId, .articleId, .originKey, .subjectId, .objectId, .knownFrom, .review, .ownWord
} AS claim,
  subject {.text, .kind, .forms, .knownId, .scope, nameId: subjectName.id} AS subject,
  object {.text, .kind, .forms, .knownId, .scope, nameId: objectName.id} AS object
