// Lists the claims behind relationships as they were known at a moment, the newest first, with what they then said of whom.
// @mode read
// @returns many
// @param starts {id: string, day: string, claimId: string}[]
// @param moment string
// @param limit int
// @row start string
// @row total int
// @row claims {id: string, type: RelationType, status: ClaimStatus, quote: string, start: int, end: int, date: string?,
//   title: string?, origin: string?, workload: string?, region: string?, confidence: float, rule: string,
//   extractor: string, agreedBy: string[], missedBy: string[], recordedAt: string?,
//   review: ClaimReview, ownWord: boolean, relationshipId: string?, article: {id: string, url: string?,
//   title: string, outlet: string?, author: string?, publishedOn: string?, lang: string, importedAt: string?, originKey: string?},
//   past: {textId: string, subjectId: string, subjectKind: EntityKind, subjectText: string,
//   objectId: string, objectKind: EntityKind, objectText: string}}[]
UNWIND $starts AS start
CALL (start) {
  MATCH (claim:Claim {relationshipId: start.id})
  WHERE claim.knownFrom <= $moment
  RETURN claim
  UNION
  MATCH (claim:RetractedClaim)
  WHERE claim.relationshipId = start.id AND claim.knownFrom <= $moment AND claim.retractedAt > $moment
  RETURN claim
}
WITH start, claim, coalesce(claim.publishedOn, '') AS day, coalesce(claim.claimId, claim.id) AS id
ORDER BY day DESC, id DESC
WITH start, collect({claim: claim, day: day, id: id}) AS known
WITH
  start,
  size(known) AS total,
  [item IN known
    WHERE [item.day, item.id] < [start.day, start.claimId]][..$limit] AS page
CALL (page) {
  UNWIND page AS item
  WITH item, item.claim AS claim
  MATCH (article:Article|RetractedArticle)-[:STATES]->(claim)
  MATCH (claim)-[subject:SUBJECT]->(:Name)
  MATCH (claim)-[object:OBJECT]->(:Name)
  WITH item, claim, article, subject, object
  ORDER BY item.day DESC, item.id DESC
  RETURN collect(claim {
    .type, .status, .quote, .start, .end, .date, .title, .origin, .workload, .region, .confidence, .rule,
    .extractor, .agreedBy, .missedBy, .recordedAt, .review, .ownWord, .relationshipId, id: item.id,
    article: article {
      .url, .title, .outlet, .author, .publishedOn, .lang, .importedAt, .originKey,
      id: coalesce(article.articleId, article.id)
    },
    past: {
      textId: article.id, subjectId: claim.subjectId, subjectKind: subject.kind, subjectText: subject.text,
      objectId: claim.objectId, objectKind: object.kind, objectText: object.text
    }
  }) AS claims
}
RETURN start.id AS start, total, claims
