// Tells which of some articles the graph holds, with what tells a changed one from an unchanged one.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row hash string
// @row extraction string
// @row originKey string
MATCH (article:Article)
WHERE article.id IN $ids
RETURN article.id AS id, article.hash AS hash, article.extraction AS extraction,
  article.originKey AS originKey
