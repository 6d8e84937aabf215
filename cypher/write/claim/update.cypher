// Writes claims that an article still makes, where an edit changed how their ends are named, and their ends anew.
// @mode write
// @returns none
// @param rows {claim: {id: string, type: RelationType, status: ClaimStatus, start: int, end: int, quote: string,
//     date: string?, datePrecision: DatePrecision?, title: string?, origin: string?, originId: string?,
//     workload: string?, region: string?, confidence: float, rule: string, extractor: string,
//     agreedBy: string[], missedBy: string[], recordedAt: string, publishedOn: string?, relationshipId: string?,
//     articleId: string, originKey: string, subjectId: string, objectId: string, knownFrom: string,
//     review: ClaimReview, ownWord: boolean},
//     subject: {nameId: string, text: string, kind: EntityKind, forms: string[], knownId: string?, scope: string?},
//     object: {nameId: string, text: string, kind: EntityKind, forms: string[], knownId: string?, scope: string?}}[]
UNWIND $rows AS row
WITH row.claim AS properties, row.subject AS subjectRef, row.object AS objectRef
MATCH (claim:Claim {id: properties.id})-[old:SUBJECT|OBJECT]->(:Name)
DELETE old
WITH DISTINCT claim, properties, subjectRef, objectRef
MATCH (subject:Name {id: subjectRef.nameId})
MATCH (object:Name {id: objectRef.nameId})
SET
  claim = properties,
  claim.day = coalesce(properties.publishedOn, ''),
  claim.readersDiffer = CASE WHEN size(properties.missedBy) > 0 THEN true END,
  claim.modelAlone = CASE
    WHEN all(reader IN properties.agreedBy + properties.extractor WHERE reader STARTS WITH 'llm/') THEN true
  END
CREATE (claim)-[subjectEdge:SUBJECT]->(subject)
SET subjectEdge = subjectRef {.text, .kind, .forms, .knownId, .scope}
CREATE (claim)-[objectEdge:OBJECT]->(object)
SET objectEdge = objectRef {.text, .kind, .forms, .knownId, .scope}
