// Pages through the names that articles use now, with the entity that each names, in the order of their ids.
// @mode read
// @returns many
// @param after string
// @param limit int
// @row name {id: string, group: string, folded: string, scope: string?, liveClaims: int, forms: string[], formCounts: int[]}
// @row entity {id: string, kind: EntityKind, known: boolean, name: string, nameZh: string?, nameEn: string?, aliases: string[],
//   parentId: string?, family: string?, edition: int?, wikidata: string?, ticker: string?}
// @row employers {id: string, name: string}[]
MATCH (name:Name)
WHERE name.id > $after AND name.liveClaims > 0
WITH name
ORDER BY name.id
LIMIT $limit
MATCH (name)-[:NAMES]->(entity:Organization|Person|Event)
RETURN
  name {.id, .group, .folded, .scope, .liveClaims, .forms, .formCounts} AS name,
  entity {
    .id, kind: [label IN labels(entity) WHERE label <> 'Organization'][0], .known, .name, .nameZh, .nameEn,
    aliases: CASE WHEN entity.known THEN entity.aliases ELSE [] END, .parentId, .family, .edition, .wikidata, .ticker
  } AS entity,
  [(entity)-[:WORKS_FOR]->(employer:Organization) | employer {.id, .name}] AS employers
ORDER BY name.id
