// Lists which organization belongs to which that belongs to another itself: what circles can be made of.
// @mode read
// @returns many
// @param skip int
// @param limit int
// @row subjectId string
// @row objectId string
// @row relationshipId string?
CALL () {
  MATCH (below)-[edge:SUBSIDIARY_OF]->(above)
  WHERE
    edge.status = 'active'
    AND (above.parentId IS NOT NULL OR EXISTS { (above)-[:SUBSIDIARY_OF]->() })
  RETURN below.id AS subjectId, above.id AS objectId, edge.id AS relationshipId
  UNION ALL
  MATCH (below:Organization)
  WHERE below.parentId IS NOT NULL
  MATCH (above:Organization {id: below.parentId})
  WHERE above.parentId IS NOT NULL OR EXISTS { (above)-[:SUBSIDIARY_OF]->() }
  RETURN below.id AS subjectId, above.id AS objectId, null AS relationshipId
}
RETURN subjectId, objectId, relationshipId
ORDER BY relationshipId IS NULL, subjectId, objectId
SKIP $skip
LIMIT $limit
