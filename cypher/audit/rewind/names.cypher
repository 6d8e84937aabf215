// Lists the names of live claims with the entity that each end was resolved to, where the name names another one.
// @mode read
// @returns many
// @param relationshipIds string[]
// @row nameId string
// @row entityId string
// @row kind EntityKind
// @row text string
UNWIND $relationshipIds AS relationshipId
MATCH (claim:Claim {relationshipId: relationshipId})-[end:SUBJECT|OBJECT]->(name:Name)
WITH DISTINCT
  name,
  CASE type(end) WHEN 'SUBJECT' THEN claim.subjectId ELSE claim.objectId END AS entityId,
  end.kind AS kind,
  end.text AS text
WHERE NOT EXISTS { (name)-[:NAMES]->(:Organization|Person|Event {id: entityId}) }
RETURN name.id AS nameId, entityId, kind, text
