// Which clouds an organization uses, used or means to use.
// @mode read
// @returns many
// @param organizationId string
// @param status RelationshipStatus[]?
// @param asOf string?
// @param limit int?
// @row cloud string
// @row status string
// @row holds string?
// @row since string?
// @row until string?
// @row firstReported string?
// @row sources int
// @row confidence float
MATCH (organization:Organization {id: $organizationId})-[edge:USES]->(provider)
WHERE
  ($status IS NULL OR edge.status IN $status)
  AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
RETURN
  provider.name AS cloud,
  edge.status AS status,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN edge.certainFrom <= $asOf AND coalesce(edge.certainTo, $asOf) >= $asOf AND $asOf <= toString(date()) THEN 'yes'
    ELSE 'maybe'
  END AS holds,
  edge.since AS since,
  edge.until AS until,
  edge.firstReported AS firstReported,
  edge.sources AS sources,
  edge.confidence AS confidence
ORDER BY cloud, provider.id
LIMIT coalesce($limit, 100)
