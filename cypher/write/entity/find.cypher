// Tells which of some entities the graph holds.
// @mode read
// @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (entity:Organization|Person|Event {id: id})
RETURN entity.id AS id
