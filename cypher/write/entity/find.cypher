// Tells which of some entities the graph holds, and how it calls them.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row name string
UNWIND $ids AS id
MATCH (entity:Organization|Person|Event {id: id})
RETURN entity.id AS id, entity.name AS name
