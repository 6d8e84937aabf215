// Who works or worked for an organization, and as what.
// @mode read
// @returns many
// @param organizationId string
// @param limit int?
// @row person string
// @row title string?
// @row status string
// @row firstReported string?
// @row lastReported string?
// @row sources int
MATCH (:Organization {id: $organizationId})<-[edge:WORKS_FOR]-(someone)
RETURN
  someone.name AS person,
  edge.title AS title,
  edge.status AS status,
  edge.firstReported AS firstReported,
  edge.lastReported AS lastReported,
  edge.sources AS sources
ORDER BY person, someone.id
LIMIT coalesce($limit, 100)
