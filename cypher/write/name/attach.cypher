// Says which entity names name.
// @mode write
// @returns none
// @param rows {nameId: string, entityId: string}[]
UNWIND $rows AS row
MATCH (name:Name {id: row.nameId})
MATCH (entity:Organization|Person|Event {id: row.entityId})
CREATE (name)-[:NAMES]->(entity)
