// Pages through the names that articles use now, with the entity that each names, in the order of their ids.
// @mode read
// @returns many
// @param after string
// @param limit int
// @row name {id: string, group: string, folded: string, scope: string?, liveClaims: int, cloudClaims: int, forms: string[],
//   formCounts: int[]}
// @row entity {id: string, series: string?, edition: int?}
// @row employers {id: string, name: string}[]
MATCH (name:Name)
WHERE name.id > $after AND name.liveClaims > 0
WITH name
ORDER BY name.id
LIMIT $limit
MATCH (name)-[:NAMES]->(entity:Organization|Person|Event)
RETURN
  name {.id, .group, .folded, .scope, .liveClaims, .cloudClaims, .forms, .formCounts} AS name,
  entity {.id, .series, .edition} AS entity,
  [(entity)-[:WORKS_FOR]->(employer:Organization) | employer {.id, .name}] AS employers
ORDER BY name.id
