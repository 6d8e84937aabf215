// How two entities are connected: a shortest chain of six relationships at most.
// @mode read
// @returns many
// @param fromId string
// @param toId string
// @row step int
// @row subject string
// @row relation string
// @row object string
// @row status string
// @row sources int
MATCH (from:Organization|Person|Event)
WHERE from.id = $fromId
CALL (from) {
  MATCH (to:Organization|Person|Event)
  WHERE to.id = $toId
  RETURN to
}
MATCH
  path =
    shortestPath(
      (from)-[:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN*..6]-(to)
    )
WITH relationships(path) AS edges
UNWIND range(0, size(edges) - 1) AS at
WITH at, edges[at] AS edge
RETURN
  at + 1 AS step,
  startNode(edge).name AS subject,
  type(edge) AS relation,
  endNode(edge).name AS object,
  edge.status AS status,
  edge.sources AS sources
ORDER BY step
