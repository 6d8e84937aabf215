// How two entities are connected: a shortest chain of six relationships at most.
// @mode read
// @returns many
// @param fromId string
// @param toId string
// @param asOf string?
// @row step int
// @row subject string
// @row relation string
// @row object string
// @row status string
// @row holds string?
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
WHERE
  all(edge IN relationships(path)
    WHERE ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf))
WITH relationships(path) AS edges
UNWIND range(0, size(edges) - 1) AS at
WITH at, edges[at] AS edge
RETURN
  at + 1 AS step,
  startNode(edge).name AS subject,
  type(edge) AS relation,
  endNode(edge).name AS object,
  edge.status AS status,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN edge.certainFrom <= $asOf AND coalesce(edge.certainTo, $asOf) >= $asOf AND $asOf <= toString(date()) THEN 'yes'
    ELSE 'maybe'
  END AS holds,
  edge.sources AS sources
ORDER BY step
