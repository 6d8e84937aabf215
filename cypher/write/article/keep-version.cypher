// Keeps what a changed article said before, outside the live graph, so that offsets of its retracted claims stay true.
// @mode write
// @returns none
// @param ids string[]
// @param retractedAt string
UNWIND $ids AS id
MATCH (article:Article {id: id})
CREATE (version:RetractedArticle)
SET version = properties(article), version.id = id + '@' + $retractedAt, version.articleId = id,
  version.retractedAt = $retractedAt
