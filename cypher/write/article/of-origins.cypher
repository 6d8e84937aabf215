// Lists the articles of some clusters of near-copies.
// @mode read
// @returns many
// @param originKeys string[]
// @row id string
// @row signature string
// @row originKey string
UNWIND $originKeys AS originKey
MATCH (article:Article {originKey: originKey})
RETURN article.id AS id, article.signature AS signature, article.originKey AS originKey
