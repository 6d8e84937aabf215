// Which events an organization or a person held or took part in, or who was at an event.
// @mode read
// @returns many
// @param entityId string
// @param asOf string?
// @param limit int?
// @row event string
// @row who string
// @row role string
// @row status string
// @row holds string?
// @row firstReported string?
// @row sources int
MATCH (entity:Organization|Person|Event)
WHERE entity.id = $entityId
MATCH (entity)-[edge:HOSTED|PARTICIPATED_IN]-()
WHERE
  ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
WITH edge, startNode(edge) AS who, endNode(edge) AS event
RETURN
  event.name AS event,
  who.name AS who,
  CASE type(edge) WHEN 'HOSTED' THEN 'host' ELSE 'participant' END AS role,
  edge.status AS status,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN edge.certainFrom <= $asOf AND coalesce(edge.certainTo, $asOf) >= $asOf AND $asOf <= toString(date()) THEN 'yes'
    ELSE 'maybe'
  END AS holds,
  edge.firstReported AS firstReported,
  edge.sources AS sources
ORDER BY event, role, who, edge.id
LIMIT coalesce($limit, 100)
