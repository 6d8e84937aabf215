// Deletes versions of articles that were past at a moment and on whose words nothing rests, a part of them.
// @mode write
// @returns one
// @param before string
// @param limit int
// @row deleted int
MATCH (article:RetractedArticle)
WHERE article.retractedAt <= $before AND NOT EXISTS { (article)-[:STATES]->() }
WITH article
LIMIT $limit
DETACH DELETE article
RETURN count(article) AS deleted
