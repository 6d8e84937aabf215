// Finds people with posts at two firms that are not of one group, for the rule to weigh: the two relationships.
// @mode read
// @returns many
// @param skip int
// @param limit int
// @row oneId string
// @row otherId string
MATCH (person:Person)
WHERE COUNT { (person)-[:WORKS_FOR]->() } > 1
MATCH (person)-[one:WORKS_FOR]->(firm)
MATCH (person)-[other:WORKS_FOR]->(otherFirm)
WHERE
  firm.id < otherFirm.id
  AND one.title IS NOT NULL
  AND other.title IS NOT NULL
  AND coalesce(firm.parentId, firm.id) <> coalesce(otherFirm.parentId, otherFirm.id)
  AND NOT EXISTS { (firm)-[:SUBSIDIARY_OF|ACQUIRED*1..2]-(otherFirm) }
RETURN one.id AS oneId, other.id AS otherId
ORDER BY oneId, otherId
SKIP $skip
LIMIT $limit
