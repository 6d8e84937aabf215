// Reads the live claims that lie at some names, or whose migration left one of some origins, as they are stored.
// @mode read
// @returns many
// @param nameIds string[]
// @param origins string[]
// @row claim {id: string, type: RelationType, status: ClaimStatus, start: int, end: int, quote: string,
//     date: string?, datePrecision: DatePrecision?, title: string?, origin: string?, originId: string?,
//     workload: string?, region: string?, confidence: float, rule: string, extractor: string, recordedAt: string,
//     publishedOn: string?, relationshipId: string?, articleId: string, originKey: string}
// @row subject {nameId: string, text: string, kind: EntityKind, forms: string[], knownId: string?, scope: string?}
// @row object {nameId: string, text: string, kind: EntityKind, forms: string[], knownId: string?, scope: string?}
CALL () {
  UNWIND $nameIds AS nameId
  MATCH (:Name {id: nameId})<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (claim:Claim)
  WHERE claim.origin IN $origins
  RETURN claim
}
MATCH (claim)-[subject:SUBJECT]->(subjectName:Name)
MATCH (claim)-[object:OBJECT]->(objectName:Name)
RETURN claim {
  .id, .type, .status, .start, .end, .quote, .date, .datePrecision, .title, .origin, .originId,
  .workload, .region, .confidence, .rule, .extractor, .recordedAt, .publishedOn, .relationshipId,
  .articleId, .originKey
} AS claim,
  subject {.text, .kind, .forms, .knownId, .scope, nameId: subjectName.id} AS subject,
  object {.text, .kind, .forms, .knownId, .scope, nameId: objectName.id} AS object
