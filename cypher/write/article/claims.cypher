// Reads the live claims of some articles, as they are stored, with how each end is named.
// @mode read
// @returns many
// @param ids string[]
// @row claim {id: string, type: RelationType, status: ClaimStatus, start: int, end: int, quote: string,
//     date: string?, datePrecision: DatePrecision?, title: string?, origin: string?, originId: string?,
//     workload: string?, region: string?, confidence: float, rule: string, extractor: string,
//     agreedBy: string[], missedBy: string[], recordedAt: string, publishedOn: string?, relationshipId: string?,
//     articleId: string, originKey: string, subjectId: string, objectId: string, knownFrom: string,
//     review: ClaimReview, ownWord: boolean}
// @row subject {nameId: string, text: string, kind: EntityKind, forms: string[], knownId: string?, scope: string?}
// @row object {nameId: string, text: string, kind: EntityKind, forms: string[], knownId: string?, scope: string?}
UNWIND $ids AS id
MATCH (article:Article {id: id})-[:STATES]->(claim:Claim)
USING INDEX SEEK article:Article(id)
MATCH (claim)-[subject:SUBJECT]->(subjectName:Name)
MATCH (claim)-[object:OBJECT]->(objectName:Name)
RETURN claim {
  .id, .type, .status, .start, .end, .quote, .date, .datePrecision, .title, .origin, .originId,
  .workload, .region, .confidence, .rule, .extractor, .agreedBy, .missedBy, .recordedAt, .publishedOn,
  .relationshipId, .articleId, .originKey, .subjectId, .objectId, .knownFrom, .review, .ownWord
} AS claim,
  subject {.text, .kind, .forms, .knownId, .scope, nameId: subjectName.id} AS subject,
  object {.text, .kind, .forms, .knownId, .scope, nameId: objectName.id} AS object
