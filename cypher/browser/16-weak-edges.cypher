// Lists the edges that rest on one independent source, the least certain first.
// @mode read
// @returns many
// @row subject string
// @row type string
// @row object string
// @row status string
// @row confidence float
// @row lastReported string?
MATCH (subject:Organization|Person)-[edge]->(object:Organization|Event)
WHERE edge.origins = 1
RETURN
  subject.name AS subject,
  type(edge) AS type,
  object.name AS object,
  edge.status AS status,
  edge.confidence AS confidence,
  edge.lastReported AS lastReported
ORDER BY confidence, subject, type, object
LIMIT 50
