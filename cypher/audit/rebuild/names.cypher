// Reads a page of all names as they are stored, with the entity that each names, by their ids.
// @mode read
// @returns many
// @param after string
// @param limit int
// @row name {id: string, group: string, folded: string, scope: string?, liveClaims: int, cloudClaims: int,
//     forms: string[], formCounts: int[]}
// @row entityIds string[]
MATCH (name:Name)
WHERE name.id > $after
WITH name
ORDER BY name.id
LIMIT $limit
RETURN
  name {.id, .group, .folded, .scope, .liveClaims, .cloudClaims, .forms, .formCounts} AS name,
  COLLECT { MATCH (name)-[:NAMES]->(entity:Organization|Person|Event) RETURN entity.id } AS entityIds
ORDER BY name.id
