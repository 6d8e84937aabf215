// Reads the texts of articles, and of their versions that are kept.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row text string
UNWIND $ids AS id
MATCH (article:Article|RetractedArticle {id: id})
RETURN article.id AS id, article.text AS text
