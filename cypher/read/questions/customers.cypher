// Which organizations use a cloud, since when, and on how many sources.
// @mode read
// @returns many
// @param cloudProviderId string
// @param status RelationshipStatus[]?
// @param since string?
// @param asOf string?
// @param limit int?
// @row organization string
// @row status string
// @row holds string?
// @row since string?
// @row firstReported string?
// @row sources int
// @row confidence float
MATCH (cloud:Organization {id: $cloudProviderId})<-[edge:USES]-(customer)
WHERE
  ($status IS NULL OR edge.status IN $status)
  AND ($since IS NULL OR coalesce(edge.since, edge.firstReported) >= $since)
  AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
RETURN
  customer.name AS organization,
  edge.status AS status,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN edge.certainFrom <= $asOf AND coalesce(edge.certainTo, $asOf) >= $asOf AND $asOf <= toString(date()) THEN 'yes'
    ELSE 'maybe'
  END AS holds,
  edge.since AS since,
  edge.firstReported AS firstReported,
  edge.sources AS sources,
  edge.confidence AS confidence
ORDER BY organization, customer.id
LIMIT coalesce($limit, 100)
