// Reads the next names that name somebody, by their ids; those that live claims no longer write name nobody.
// @mode read
// @returns many
// @param after string
// @param limit int
// @row name {id: string, group: string, folded: string, scope: string?, forms: string[], entityId: string}
MATCH (name:Name)
WHERE name.id > $after AND EXISTS { (name)-[:NAMES]->() }
WITH name
ORDER BY name.id
LIMIT $limit
MATCH (name)-[:NAMES]->(entity:Organization|Person|Event)
RETURN name {.id, .group, .folded, .scope, .forms, entityId: entity.id} AS name
ORDER BY name.id
