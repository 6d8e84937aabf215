// Tells which of some names no live claim writes, with the entity that each names.
// @mode read
// @returns many
// @param nameIds string[]
// @row nameId string
// @row entityId string
UNWIND $nameIds AS nameId
MATCH (name:Name {id: nameId})-[:NAMES]->(entity:Organization|Person|Event)
WHERE NOT EXISTS { (name)<-[:SUBJECT|OBJECT]-(:Claim) }
RETURN nameId, entity.id AS entityId
