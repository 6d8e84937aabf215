// Writes entities that the graph holds as they now are, labels among it.
// @mode write
// @returns none
// @param rows {labels: string[], entity: {id: string, known: boolean, name: string, nameZh: string?, nameEn: string?, aliases: string[],
//     aliasText: string, parentId: string?, hostId: string?, series: string?, edition: int?, family: string?,
//     wikidata: string?, ticker: string?}}[]
UNWIND $rows AS row
MATCH (entity:Organization|Person|Event {id: row.entity.id})
REMOVE entity:Company:CloudProvider
SET entity:$(row.labels), entity = row.entity
