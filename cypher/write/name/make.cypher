// Writes names that no article wrote yet, for decisions to speak of.
// @mode write
// @returns none
// @param rows {id: string, group: string, folded: string, scope: string?, liveClaims: int, cloudClaims: int,
//     forms: string[], formCounts: int[]}[]
UNWIND $rows AS row
MERGE (name:Name {id: row.id})
ON CREATE SET name = row
