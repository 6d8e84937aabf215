// Plans whose day is long past while nothing newer says that they came about, the longest first; without a date of its own, a plan counts from its report.
// @mode read
// @returns many
// @param asOf string?
// @param before string
// @param limit int?
// @param skip int?
// @row subject string
// @row relation RelationType
// @row object string
// @row due string
// @row dated boolean
// @row sources int
// @row confidence float
// @row lastReported string?
// @row review string
// @row subjectId string
// @row objectId string
// @row id string
MATCH (subject:Organization|Person)-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]->(object)
WHERE
  edge.status = 'planned'
  AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  AND NOT (type(edge) = 'MIGRATED_TO' AND EXISTS {
    MATCH (subject)-[use:USES]->(object)
    WHERE use.status = 'active' AND use.lastReported > edge.lastReported
  })
CALL (edge) {
  MATCH (plan:Claim {relationshipId: edge.id})
  WHERE plan.status = 'planned' AND coalesce(plan.review, '') <> 'rejected'
  RETURN max(plan.date) AS date, collect(coalesce(plan.date, plan.publishedOn)) AS days
}
WITH edge, date, days
WHERE size(days) > 0 AND all(day IN days WHERE day < left($before, size(day)))
WITH edge, coalesce(date, edge.lastReported) AS due, date IS NOT NULL AS dated
ORDER BY due, edge.id
SKIP coalesce($skip, 0)
LIMIT coalesce($limit, 100)
RETURN
  edge.subjectName AS subject,
  type(edge) AS relation,
  edge.objectName AS object,
  due,
  dated,
  edge.sources AS sources,
  edge.confidence AS confidence,
  edge.lastReported AS lastReported,
  edge.review AS review,
  edge.subjectId AS subjectId,
  edge.objectId AS objectId,
  edge.id AS id
ORDER BY due, id
