// Reads a page of all live articles with what tells their copies, by their ids.
// @mode read
// @returns many
// @param after string
// @param limit int
// @row id string
// @row signature string
// @row originKey string
MATCH (article:Article)
WHERE article.id > $after
RETURN article.id AS id, article.signature AS signature, article.originKey AS originKey
ORDER BY id
LIMIT $limit
