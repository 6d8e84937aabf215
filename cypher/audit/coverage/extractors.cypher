// Lists who read the claims, with how many each found first, the busiest first.
// @mode read
// @returns many
// @param limit int?
// @row name string
// @row articles int
// @row claims int
MATCH (claim:Claim)
RETURN claim.extractor AS name, count(DISTINCT claim.articleId) AS articles, count(*) AS claims
ORDER BY claims DESC, name
LIMIT coalesce($limit, 100)
