// Looks claims up by their ids.
// @mode read
// @returns many
// @param ids string[]
// @row claim {id: string, type: RelationType, status: ClaimStatus, quote: string, start: int, end: int, date: string?,
//   title: string?, origin: string?, workload: string?, region: string?, confidence: float, rule: string,
//   extractor: string, agreedBy: string[], missedBy: string[], recordedAt: string?,
//   review: ClaimReview, ownWord: boolean, relationshipId: string?, article: {id: string, url: string?,
//   title: string, outlet: string?, author: string?, publishedOn: string?, lang: string, importedAt: string?, originKey: string?}}
UNWIND $ids AS id
MATCH (article:Article)-[:STATES]->(claim:Claim {id: id})
RETURN
  claim {
    .id, .type, .status, .quote, .start, .end, .date, .title, .origin, .workload, .region, .confidence, .rule,
    .extractor, .agreedBy, .missedBy, .recordedAt, .review, .ownWord, .relationshipId,
    article: article {.id, .url, .title, .outlet, .author, .publishedOn, .lang, .importedAt, .originKey}
  } AS claim
