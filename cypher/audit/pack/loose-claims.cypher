// Reads the next live claims that speak of no relationship, as those between two names of one entity, by their ids.
// @mode read
// @returns many
// @param after string
// @param limit int
// @row claim {id: string, relationshipId: string?, type: RelationType, status: ClaimStatus,
//     subject: {nameId: string, text: string, kind: EntityKind, knownId: string?, scope: string?},
//     object: {nameId: string, text: string, kind: EntityKind, knownId: string?, scope: string?},
//     articleId: string, start: int, end: int, quote: string, date: string?, datePrecision: DatePrecision?,
//     title: string?, origin: string?, originId: string?, workload: string?, region: string?, confidence: float,
//     rule: string, extractor: string, agreedBy: string[], missedBy: string[], recordedAt: string, knownFrom: string,
//     publishedOn: string?, originKey: string, subjectId: string, objectId: string, review: ClaimReview,
//     ownWord: boolean}
MATCH (claim:Claim)
WHERE claim.id > $after AND claim.relationshipId IS NULL
WITH claim
ORDER BY claim.id
LIMIT $limit
MATCH (claim)-[subject:SUBJECT]->(subjectName:Name)
MATCH (claim)-[object:OBJECT]->(objectName:Name)
RETURN claim {
  .id, .relationshipId, .type, .status, .articleId, .start, .end, .quote, .date, .datePrecision, .title, .origin,
  .originId, .workload, .region, .confidence, .rule, .extractor, .agreedBy, .missedBy, .recordedAt,
  .knownFrom, .publishedOn, .originKey, .subjectId, .objectId, .review, .ownWord,
  subject: subject {.text, .kind, .knownId, .scope, nameId: subjectName.id},
  object: object {.text, .kind, .knownId, .scope, nameId: objectName.id}
} AS claim
ORDER BY claim.id
