// Finds, for reprints, the first article of the same words.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row article {id: string, url: string?, title: string, outlet: string?, author: string?, publishedOn: string?,
//   lang: string, importedAt: string?, originKey: string?}
UNWIND $ids AS id
MATCH (reprint:Article {id: id})
CALL (reprint) {
  MATCH (article:Article)
  WHERE article.originKey = reprint.originKey AND article.publishedOn IS NOT NULL
  RETURN article
  ORDER BY article.originKey, article.publishedOn, article.id
  LIMIT 1
}
WITH id, article
WHERE article.id <> id
RETURN id, article {.id, .url, .title, .outlet, .author, .publishedOn, .lang, .importedAt, .originKey} AS article
