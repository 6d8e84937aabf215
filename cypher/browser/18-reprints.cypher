// Lists articles that repeat the text of another one, whole or nearly so; together they count as one source.
// @mode read
// @returns many
// @row reprint string
// @row outlet string?
// @row publishedOn string?
// @row original string
// @row originalOutlet string?
MATCH (article:Article)
WITH article
ORDER BY article.publishedOn, article.id
WITH article.originKey AS originKey, collect(article) AS articles
WHERE size(articles) > 1
UNWIND articles[1..] AS reprint
RETURN
  reprint.title AS reprint,
  reprint.outlet AS outlet,
  reprint.publishedOn AS publishedOn,
  articles[0].title AS original,
  articles[0].outlet AS originalOutlet
ORDER BY publishedOn
LIMIT 50
