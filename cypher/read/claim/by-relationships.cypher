// Lists the claims behind relationships, the newest first.
// @mode read
// @returns many
// @param starts {id: string, day: string, claimId: string}[]
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
CALL (start) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(relationshipId, day, id)
  WHERE claim.relationshipId = start.id
    AND claim.day <= start.day
    AND claim.id IS NOT NULL
    AND [claim.day, claim.id] < [start.day, start.claimId]
  WITH claim
  ORDER BY claim.relationshipId DESC, claim.day DESC, claim.id DESC
  LIMIT $limit
  MATCH (article:Article)-[:STATES]->(claim)
  WITH claim, article
  ORDER BY claim.day DESC, claim.id DESC
  RETURN collect(claim {
    .id, .type, .status, .quote, .start, .end, .date, .title, .origin, .workload, .region, .confidence, .rule,
    .extractor, .agreedBy, .missedBy, .recordedAt, .review, .ownWord, .relationshipId,
    article: article {.id, .url, .title, .outlet, .author, .publishedOn, .lang, .importedAt, .originKey}
  }) AS claims
}
RETURN
  start.id AS start,
  CASE
    WHEN NOT $counted THEN null
    ELSE coalesce(head(COLLECT {
      MATCH ()-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]->()
      WHERE edge.id = start.id
      RETURN edge.claims
    }), 0)
  END AS total,
  claims
