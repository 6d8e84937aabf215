// Writes entities that the graph does not hold yet, with the labels of their kind.
// @mode write
// @returns none
// @param rows {labels: string[], entity: {id: string, known: boolean, name: string, nameZh: string?, nameEn: string?, aliases: string[],
//     aliasText: string, parentId: string?, hostId: string?, series: string?, edition: int?, family: string?,
//     wikidata: string?, ticker: string?}}[]
UNWIND $rows AS row
CREATE (entity:$(row.labels))
SET entity = row.entity
