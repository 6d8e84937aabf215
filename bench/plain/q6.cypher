// The third page of the relationships that one article alone states, the least sure first.
MATCH (:Organization|Person)-[edge]->(:Organization|Person|Event)
WHERE edge.sources = 1
WITH edge
ORDER BY edge.confidence, edge.id
SKIP 100
LIMIT 50
RETURN
  edge.id AS id, type(edge) AS type, edge.subjectName AS subject, edge.objectName AS object, edge.status AS status,
  edge.since AS since, edge.sources AS sources, edge.origins AS origins, edge.confidence AS confidence,
  edge.lastReported AS lastReported, edge.review AS review
