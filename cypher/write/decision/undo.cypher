// Marks decisions as undone by others.
// @mode write
// @returns none
// @param rows {id: string, by: string}[]
UNWIND $rows AS row
MATCH (decision:Decision {id: row.id})
SET decision.undoneBy = row.by
