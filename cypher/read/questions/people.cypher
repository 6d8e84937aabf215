// Who works or worked for an organization, and as what.
// @mode read
// @returns many
// @param organizationId string
// @param asOf string?
// @param limit int?
// @row person string
// @row title string?
// @row status string
// @row holds string?
// @row firstReported string?
// @row lastReported string?
// @row sources int
MATCH (:Organization {id: $organizationId})<-[edge:WORKS_FOR]-(someone)
WHERE
  ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
RETURN
  someone.name AS person,
  edge.title AS title,
  edge.status AS status,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN edge.certainFrom <= $asOf AND coalesce(edge.certainTo, $asOf) >= $asOf AND $asOf <= toString(date()) THEN 'yes'
    ELSE 'maybe'
  END AS holds,
  edge.firstReported AS firstReported,
  edge.lastReported AS lastReported,
  edge.sources AS sources
ORDER BY person, someone.id
LIMIT coalesce($limit, 100)
