// Relationships that count as in force and were not reported for long, the longest first; only of the kinds that can end.
// @mode read
// @returns many
// @param asOf string?
// @param before string
// @param limit int?
// @param skip int?
// @row subject string
// @row relation RelationType
// @row object string
// @row status RelationshipStatus
// @row since string?
// @row sources int
// @row origins int
// @row confidence float
// @row lastReported string?
// @row review string
// @row subjectId string
// @row objectId string
// @row id string
MATCH (:Organization|Person)-[edge:USES|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|OPERATES]->()
WHERE
  edge.status = 'active'
  AND edge.lastReported < left($before, size(edge.lastReported))
  AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
WITH edge
ORDER BY edge.lastReported, edge.id
SKIP coalesce($skip, 0)
LIMIT coalesce($limit, 100)
RETURN
  edge.subjectName AS subject,
  type(edge) AS relation,
  edge.objectName AS object,
  edge.status AS status,
  edge.since AS since,
  edge.sources AS sources,
  edge.origins AS origins,
  edge.confidence AS confidence,
  edge.lastReported AS lastReported,
  edge.review AS review,
  edge.subjectId AS subjectId,
  edge.objectId AS objectId,
  edge.id AS id
ORDER BY lastReported, id
