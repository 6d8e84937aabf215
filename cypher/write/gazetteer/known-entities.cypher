// Reads the entities of seeds/entities that the graph holds, as it holds them.
// @mode read
// @returns many
// @row kind EntityKind
// @row entity {id: string, known: boolean, name: string, nameZh: string?, nameEn: string?, aliases: string[],
//     aliasText: string, parentId: string?, hostId: string?, series: string?, edition: int?, family: string?,
//     wikidata: string?, ticker: string?}
// @row nameIds string[]
MATCH (entity:Organization|Person|Event {known: true})
RETURN [label IN labels(entity) WHERE label <> 'Organization'][0] AS kind,
  entity {
    .id, .known, .name, .nameZh, .nameEn, .aliases, .aliasText, .parentId, .hostId, .series, .edition, .family,
    .wikidata, .ticker
  } AS entity,
  COLLECT { MATCH (name:Name)-[:NAMES]->(entity) RETURN name.id } AS nameIds
