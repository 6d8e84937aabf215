// Lists the claims of articles in the order of the text.
// @mode read
// @returns many
// @param starts {id: string, offset: int?, claimId: string?}[]
// @param limit int
// @param counted boolean
// @row start string
// @row total int?
// @row claims {id: string, type: RelationType, status: ClaimStatus, quote: string, start: int, end: int, date: string?,
//   title: string?, origin: string?, workload: string?, region: string?, confidence: float, rule: string,
//   extractor: string, agreedBy: string[], missedBy: string[], recordedAt: string?,
//   review: ClaimReview, ownWord: boolean, relationshipId: string?, article: {id: string, url: string?,
//   title: string, outlet: string?, author: string?, publishedOn: string?, lang: string, importedAt: string?, originKey: string?}}[]
UNWIND $starts AS start
MATCH (article:Article {id: start.id})
CALL (start, article) {
  MATCH (article)-[:STATES]->(claim:Claim)
  WHERE
    start.offset IS NULL
    OR claim.start > start.offset
    OR (claim.start = start.offset AND claim.id > start.claimId)
  WITH article, claim
  ORDER BY claim.start, claim.id
  LIMIT $limit
  RETURN collect(claim {
    .id, .type, .status, .quote, .start, .end, .date, .title, .origin, .workload, .region, .confidence, .rule,
    .extractor, .agreedBy, .missedBy, .recordedAt, .review, .ownWord, .relationshipId,
    article: article {.id, .url, .title, .outlet, .author, .publishedOn, .lang, .importedAt, .originKey}
  }) AS claims
}
RETURN
  start.id AS start,
  CASE WHEN $counted THEN COUNT { (article)-[:STATES]->(:Claim) } END AS total,
  claims
