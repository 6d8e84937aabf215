// Finds the claims' relationships of editions of events that are dated in more than one way, for the rule to weigh.
// @mode read
// @returns many
// @param skip int
// @param limit int
// @row name string
// @row isEdition boolean
// @row ids string[]
MATCH (event:Event)<-[edge:HOSTED|PARTICIPATED_IN]-()
WITH event, collect(edge.id) AS ids
CALL (ids) {
  UNWIND ids AS id
  MATCH (claim:Claim {relationshipId: id})
  WHERE claim.date IS NOT NULL AND claim.status IN ['active', 'planned'] AND coalesce(claim.review, '') <> 'rejected'
  RETURN min(claim.date) AS first, max(claim.date) AS last
}
WITH event, ids, first, last
WHERE last > first AND NOT last STARTS WITH first
RETURN event.name AS name, event.edition IS NOT NULL AS isEdition, ids
ORDER BY event.id
SKIP $skip
LIMIT $limit
