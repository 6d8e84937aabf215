// With whom an organization works as a partner.
// @mode read
// @returns many
// @param organizationId string
// @param asOf string?
// @param limit int?
// @row partner string
// @row kind string
// @row status string
// @row holds string?
// @row since string?
// @row firstReported string?
// @row sources int
// @row confidence float
MATCH (:Organization {id: $organizationId})-[edge:PARTNERS_WITH]-(other)
WHERE
  ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
RETURN
  other.name AS partner,
  [label IN labels(other) WHERE label <> 'Organization'][0] AS kind,
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
ORDER BY partner, other.id
LIMIT coalesce($limit, 100)
