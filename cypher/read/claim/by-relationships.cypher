// Lists the claims behind relationships, the newest first.
// @mode read
// @returns many
// @param starts {id: string, day: string?, claimId: string?}[]
// @param limit int
// @param counted boolean
// @row start string
// @row total int?
// @row claims {id: string, type: RelationType, status: ClaimStatus, quote: string, start: int, end: int, date: string?,
//   title: string?, origin: string?, workload: string?, region: string?, confidence: float, rule: string,
//   extractor: string, recordedAt: string?, review: ClaimReview, ownWord: boolean, relationshipId: string?, article: {id: string, url: string?, title: string, outlet: string?, author: string?, publishedOn: string?,
//   lang: string, importedAt: string?, originKey: string?}}[]
UNWIND $starts AS start
CALL (start) {
  MATCH (claim:Claim)
  WHERE claim.relationshipId = start.id
  WITH claim, coalesce(claim.publishedOn, '') AS day
  WHERE start.day IS NULL OR day < start.day OR (day = start.day AND claim.id > start.claimId)
  ORDER BY day DESC, claim.id
  LIMIT $limit
  MATCH (article:Article)-[:STATES]->(claim)
  WITH claim, day, article
  ORDER BY day DESC, claim.id
  RETURN collect(claim {
    .id, .type, .status, .quote, .start, .end, .date, .title, .origin, .workload, .region, .confidence, .rule,
    .extractor, .recordedAt, .review, .ownWord, .relationshipId,
    article: article {.id, .url, .title, .outlet, .author, .publishedOn, .lang, .importedAt, .originKey}
  }) AS claims
}
RETURN
  start.id AS start,
  CASE
    WHEN NOT $counted THEN null
    ELSE COUNT {
      MATCH (claim:Claim)
      WHERE claim.relationshipId = start.id
    }
  END AS total,
  claims
