// Writes claims of which something changed, but not how their ends are named: an edit moved them, or their article belongs to another cluster of copies.
// @mode write
// @returns none
// @param rows {id: string, type: RelationType, status: ClaimStatus, start: int, end: int, quote: string,
//     date: string?, datePrecision: DatePrecision?, title: string?, origin: string?, originId: string?,
//     workload: string?, region: string?, confidence: float, rule: string, extractor: string,
//     agreedBy: string[], missedBy: string[], recordedAt: string, publishedOn: string?, relationshipId: string?,
//     articleId: string, originKey: string, subjectId: string, objectId: string, knownFrom: string,
//     review: ClaimReview, ownWord: boolean}[]
UNWIND $rows AS properties
MATCH (claim:Claim {id: properties.id})
SET
  claim += properties,
  claim.day = coalesce(properties.publishedOn, ''),
  claim.readersDiffer = CASE WHEN size(properties.missedBy) > 0 THEN true END,
  claim.modelAlone = CASE
    WHEN all(reader IN properties.agreedBy + properties.extractor WHERE reader STARTS WITH 'llm/') THEN true
  END
