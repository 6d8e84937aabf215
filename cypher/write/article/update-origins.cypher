// Writes to which cluster of near-copies articles belong now.
// @mode write
// @returns none
// @param rows {id: string, originKey: string}[]
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
SET article.originKey = row.originKey
