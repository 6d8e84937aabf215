// Counts the rows of the report on overdue plans.
// @mode read
// @returns one
// @param asOf string?
// @param overdueBefore string
// @row overdue int
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
  RETURN collect(coalesce(plan.date, plan.publishedOn)) AS days
}
WITH days
WHERE size(days) > 0 AND all(day IN days WHERE day < left($overdueBefore, size(day)))
RETURN count(*) AS overdue
