// Reads the texts of articles.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row text string
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.text AS text
