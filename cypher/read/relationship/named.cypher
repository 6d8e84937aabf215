// Tells between whom relationships are, by the names of both.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row type RelationType
// @row subjectName string
// @row objectName string
UNWIND $ids AS id
MATCH
  ()-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]->()
WHERE edge.id = id
RETURN id, type(edge) AS type, edge.subjectName AS subjectName, edge.objectName AS objectName
ORDER BY subjectName, objectName, type, id
