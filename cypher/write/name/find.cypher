// Reads names with the counts of how live claims write them, and the entity that each names now.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row group string
// @row folded string
// @row scope string?
// @row liveClaims int
// @row cloudClaims int
// @row forms string[]
// @row formCounts int[]
// @row entityId string?
UNWIND $ids AS id
MATCH (name:Name {id: id})
OPTIONAL MATCH (name)-[:NAMES]->(entity:Organization|Person|Event)
RETURN id, name.group AS group, name.folded AS folded, name.scope AS scope, name.liveClaims AS liveClaims,
  name.cloudClaims AS cloudClaims, name.forms AS forms, name.formCounts AS formCounts, entity.id AS entityId
