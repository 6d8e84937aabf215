// Reads the names that articles use now of entities, as the paging over all names does.
// @mode read
// @returns many
// @param ids string[]
// @row name {id: string, group: string, folded: string, scope: string?, liveClaims: int, cloudClaims: int, forms: string[],
//   formCounts: int[]}
// @row entity {id: string, series: string?, edition: int?}
// @row employers {id: string, name: string}[]
UNWIND $ids AS id
MATCH (entity:Organization|Person|Event {id: id})
MATCH (name:Name)-[:NAMES]->(entity)
WHERE name.liveClaims > 0
RETURN
  name {.id, .group, .folded, .scope, .liveClaims, .cloudClaims, .forms, .formCounts} AS name,
  entity {.id, .series, .edition} AS entity,
  [(entity)-[:WORKS_FOR]->(employer:Organization) | employer {.id, .name}] AS employers
ORDER BY name.id
