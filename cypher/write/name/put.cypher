// Writes names with the counts of how live claims write them.
// @mode write
// @returns none
// @param rows {id: string, group: string, folded: string, scope: string?, liveClaims: int, cloudClaims: int,
//     forms: string[], formCounts: int[]}[]
UNWIND $rows AS row
MERGE (name:Name {id: row.id})
SET name = row
