// Lists who published the articles, with how many claims they make, the busiest first; null where an article does not say.
// @mode read
// @returns many
// @param limit int?
// @row name string?
// @row articles int
// @row claims int
MATCH (article:Article)
RETURN article.outlet AS name, count(*) AS articles, sum(COUNT { (article)-[:STATES]->() }) AS claims
ORDER BY articles DESC, coalesce(name, '')
LIMIT coalesce($limit, 100)
