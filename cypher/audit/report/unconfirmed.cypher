// Relationships on which nobody has decided, the least sure first.
// @mode read
// @returns many
// @param asOf string?
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
MATCH (:Organization|Person)-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]->()
WHERE
  coalesce(edge.review, 'unreviewed') = 'unreviewed'
  AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
WITH edge
ORDER BY edge.confidence, edge.id
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
ORDER BY confidence, id
