// Reads entities as they are stored, by their ids.
// @mode read
// @returns many
// @param ids string[]
// @row labels string[]
// @row entity {id: string, known: boolean, name: string, nameZh: string?, nameEn: string?, aliases: string[],
//     aliasText: string, parentId: string?, hostId: string?, series: string?, edition: int?, family: string?,
//     wikidata: string?, ticker: string?}
UNWIND $ids AS id
MATCH (entity:Organization|Person|Event {id: id})
RETURN
  labels(entity) AS labels,
  entity {
    .id, .known, .name, .nameZh, .nameEn, .aliases, .aliasText, .parentId, .hostId, .series, .edition, .family,
    .wikidata, .ticker
  } AS entity
