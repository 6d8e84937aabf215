// Takes articles out of the live graph; they stay as history.
// @mode write
// @returns none
// @param ids string[]
// @param retractedAt string
UNWIND $ids AS id
MATCH (article:Article {id: id})
REMOVE article:Article
SET article:RetractedArticle, article.id = id + '@' + $retractedAt, article.articleId = id,
  article.retractedAt = $retractedAt
