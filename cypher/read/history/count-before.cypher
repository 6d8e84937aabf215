// Counts the versions of claims and articles that were past at a moment.
// @mode read
// @returns one
// @param before string
// @row claims int
// @row articles int
RETURN
  COUNT { MATCH (claim:RetractedClaim) WHERE claim.retractedAt <= $before } AS claims,
  COUNT { MATCH (article:RetractedArticle) WHERE article.retractedAt <= $before } AS articles
