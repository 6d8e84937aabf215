// Lists the names that name the same entities as some names, those among them.
// @mode read
// @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (:Name {id: id})-[:NAMES]->(entity:Organization|Person|Event)
WITH DISTINCT entity
MATCH (name:Name)-[:NAMES]->(entity)
RETURN DISTINCT name.id AS id
