// Which events an organization or a person held or took part in, or who was at an event.
// @mode read
// @returns many
// @param entityId string
// @param limit int?
// @row event string
// @row who string
// @row role string
// @row status string
// @row firstReported string?
// @row sources int
MATCH (entity:Organization|Person|Event)
WHERE entity.id = $entityId
MATCH (entity)-[edge:HOSTED|PARTICIPATED_IN]-()
WITH edge, startNode(edge) AS who, endNode(edge) AS event
RETURN
  event.name AS event,
  who.name AS who,
  CASE type(edge) WHEN 'HOSTED' THEN 'host' ELSE 'participant' END AS role,
  edge.status AS status,
  edge.firstReported AS firstReported,
  edge.sources AS sources
ORDER BY event, role, who, edge.id
LIMIT coalesce($limit, 100)
