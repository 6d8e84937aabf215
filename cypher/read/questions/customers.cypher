// Which organizations use a cloud, since when, and on how many sources.
// @mode read
// @returns many
// @param cloudProviderId string
// @param status string[]?
// @param since string?
// @param limit int?
// @row organization string
// @row status string
// @row since string?
// @row firstReported string?
// @row sources int
// @row confidence float
MATCH (cloud:Organization {id: $cloudProviderId})<-[edge:USES]-(customer)
WHERE
  ($status IS NULL OR edge.status IN $status)
  AND ($since IS NULL OR coalesce(edge.since, edge.firstReported) >= $since)
RETURN
  customer.name AS organization,
  edge.status AS status,
  edge.since AS since,
  edge.firstReported AS firstReported,
  edge.sources AS sources,
  edge.confidence AS confidence
ORDER BY organization, customer.id
LIMIT coalesce($limit, 100)
