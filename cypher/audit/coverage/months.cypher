// Lists the months of the articles, with how many claims they make, the newest first; a year where an article tells no month, null where no date.
// @mode read
// @returns many
// @param limit int?
// @row name string?
// @row articles int
// @row claims int
MATCH (article:Article)
RETURN left(article.publishedOn, 7) AS name, count(*) AS articles, sum(COUNT { (article)-[:STATES]->() }) AS claims
ORDER BY coalesce(name, '') DESC
LIMIT coalesce($limit, 100)
