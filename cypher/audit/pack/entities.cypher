// Reads the next entities by their ids: organizations, people and events have an index each, so each gives its first ones.
// @mode read
// @returns many
// @param after string
// @param limit int
// @row entity {id: string, kind: EntityKind, known: boolean, name: string, nameZh: string?, nameEn: string?,
//     aliases: string[], parentId: string?, hostId: string?, series: string?, edition: int?, family: string?,
//     wikidata: string?, ticker: string?}
CALL () {
  MATCH (entity:Organization)
  WHERE entity.id > $after
  RETURN entity
  ORDER BY entity.id
  LIMIT $limit
  UNION ALL
  MATCH (entity:Person)
  WHERE entity.id > $after
  RETURN entity
  ORDER BY entity.id
  LIMIT $limit
  UNION ALL
  MATCH (entity:Event)
  WHERE entity.id > $after
  RETURN entity
  ORDER BY entity.id
  LIMIT $limit
}
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN entity {
  .id, kind: [label IN labels(entity) WHERE label <> 'Organization'][0], .known, .name, .nameZh, .nameEn, .aliases,
  .parentId, .hostId, .series, .edition, .family, .wikidata, .ticker
} AS entity
ORDER BY entity.id
