// Deletes those of some entities that no live claim names any more.
// @mode write
// @returns none
// @param ids string[]
UNWIND $ids AS id
MATCH (entity:Organization|Person|Event {id: id})
WHERE NOT EXISTS { (:Name)-[:NAMES]->(entity) }
DELETE entity
