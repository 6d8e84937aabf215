// Lists the decisions on claims, on names and on the claims at them, on articles, and what undid these; the newest first.
// @mode read
// @returns many
// @param ids string[]
// @param nameIds string[]
// @param before int?
// @param limit int
// @row id string
// @row seq int
CALL () {
  UNWIND $ids AS id
  MATCH (decision:Decision {claimId: id})
  RETURN decision
  UNION
  UNWIND $ids AS id
  MATCH (decision:Decision {articleId: id})
  RETURN decision
  UNION
  UNWIND $ids AS id
  MATCH (decision:Decision {id: id})
  RETURN decision
  UNION
  UNWIND $nameIds AS nameId
  MATCH (:Name {id: nameId})<-[:ABOUT]-(decision:Decision)
  RETURN decision
  UNION
  UNWIND $nameIds AS nameId
  MATCH (:Name {id: nameId})<-[:SUBJECT|OBJECT]-(:Claim)<-[:ABOUT]-(decision:Decision)
  RETURN decision
}
CALL (decision) {
  RETURN decision AS told
  UNION
  MATCH (told:Decision)-[:ABOUT]->(decision)
  RETURN told
}
WITH DISTINCT told
WHERE told.seq < coalesce($before, 9223372036854775807)
RETURN told.id AS id, told.seq AS seq
ORDER BY seq DESC
LIMIT $limit
