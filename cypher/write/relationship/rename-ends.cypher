// Writes the new names of entities on all their relationships, where sorted pages read them.
// @mode write
// @returns none
// @param rows {id: string, name: string}[]
UNWIND $rows AS row
MATCH (entity:Organization|Person|Event {id: row.id})
CALL (entity, row) {
  MATCH (entity)-[edge]->(:Organization|Person|Event)
  SET edge.subjectName = row.name
}
CALL (entity, row) {
  MATCH (entity)<-[edge]-(:Organization|Person|Event)
  SET edge.objectName = row.name
}
