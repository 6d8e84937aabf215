// Deletes those of some entities that no name names, with all that hangs on them.
// @mode write
// @returns none
// @param ids string[]
UNWIND $ids AS id
MATCH (entity:Organization|Person|Event {id: id})
WHERE NOT EXISTS { (:Name)-[:NAMES]->(entity) }
DETACH DELETE entity
