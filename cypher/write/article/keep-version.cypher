// Keeps what changed articles said before, outside the live graph, so that offsets of retracted claims stay true: of those
// that must be kept, and of those on whose words past versions of claims rest.
// @mode write
// @returns none
// @param rows {id: string, isNeeded: boolean}[]
// @param retractedAt string
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
WHERE row.isNeeded OR EXISTS { (article)-[:STATES]->(:RetractedClaim) }
CREATE (version:RetractedArticle)
SET version = properties(article), version.id = row.id + '@' + $retractedAt, version.articleId = row.id,
  version.retractedAt = $retractedAt
WITH article, version
MATCH (article)-[states:STATES]->(past:RetractedClaim)
DELETE states
CREATE (version)-[:STATES]->(past)
