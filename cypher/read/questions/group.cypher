// To whom an organization belongs, and who belongs to it, by the word of articles.
// @mode read
// @returns many
// @param organizationId string
// @param limit int?
// @row organization string
// @row belongsTo string
// @row status string
// @row firstReported string?
// @row sources int
MATCH (:Organization {id: $organizationId})-[edge:SUBSIDIARY_OF]-()
WITH edge, startNode(edge) AS below, endNode(edge) AS above
RETURN
  below.name AS organization,
  above.name AS belongsTo,
  edge.status AS status,
  edge.firstReported AS firstReported,
  edge.sources AS sources
ORDER BY belongsTo, organization, edge.id
LIMIT coalesce($limit, 100)
