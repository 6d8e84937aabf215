// Writes the new names of providers on the migrations that left them.
// @mode write
// @returns none
// @param rows {id: string, name: string}[]
UNWIND $rows AS row
MATCH ()-[edge:MIGRATED_TO]->()
WHERE edge.originId = row.id
SET edge.originName = row.name
