// With whom an organization works as a partner.
// @mode read
// @returns many
// @param organizationId string
// @param limit int?
// @row partner string
// @row kind string
// @row status string
// @row since string?
// @row firstReported string?
// @row sources int
// @row confidence float
MATCH (:Organization {id: $organizationId})-[edge:PARTNERS_WITH]-(other)
RETURN
  other.name AS partner,
  [label IN labels(other) WHERE label <> 'Organization'][0] AS kind,
  edge.status AS status,
  edge.since AS since,
  edge.firstReported AS firstReported,
  edge.sources AS sources,
  edge.confidence AS confidence
ORDER BY partner, other.id
LIMIT coalesce($limit, 100)
