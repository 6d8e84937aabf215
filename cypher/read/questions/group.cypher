// To whom an organization belongs, and who belongs to it, by the word of articles.
// @mode read
// @returns many
// @param organizationId string
// @param asOf string?
// @param limit int?
// @row organization string
// @row belongsTo string
// @row status string
// @row holds string?
// @row firstReported string?
// @row sources int
MATCH (:Organization {id: $organizationId})-[edge:SUBSIDIARY_OF]-()
WHERE
  ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
WITH edge, startNode(edge) AS below, endNode(edge) AS above
RETURN
  below.name AS organization,
  above.name AS belongsTo,
  edge.status AS status,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN edge.certainFrom <= $asOf AND coalesce(edge.certainTo, $asOf) >= $asOf AND $asOf <= toString(date()) THEN 'yes'
    ELSE 'maybe'
  END AS holds,
  edge.firstReported AS firstReported,
  edge.sources AS sources
ORDER BY belongsTo, organization, edge.id
LIMIT coalesce($limit, 100)
