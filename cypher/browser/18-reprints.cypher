// Lists articles that repeat another one; together they count as one source.
// @mode read
// @returns many
// @row reprint string
// @row outlet string?
// @row publishedOn string?
// @row original string
// @row originalOutlet string?
MATCH (reprint:Article)
WHERE reprint.origin <> reprint.id
MATCH (original:Article {id: reprint.origin})
RETURN
  reprint.title AS reprint,
  reprint.outlet AS outlet,
  reprint.publishedOn AS publishedOn,
  original.title AS original,
  original.outlet AS originalOutlet
ORDER BY publishedOn
LIMIT 50
