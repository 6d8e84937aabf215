// Lists the names of live claims with the entity that each end was resolved to, where the name names another one, which it leaves.
// The claims: those of some relationships, and some by their ids.
// @mode read
// @returns many
// @param relationshipIds string[]
// @param claimIds string[]
// @row nameId string
// @row entityId string
// @row kind EntityKind
// @row text string
// @row left string[]
CALL () {
  UNWIND $relationshipIds AS relationshipId
  MATCH (claim:Claim {relationshipId: relationshipId})
  RETURN claim
  UNION
  UNWIND $claimIds AS claimId
  MATCH (claim:Claim {id: claimId})
  RETURN claim
}
MATCH (claim)-[end:SUBJECT|OBJECT]->(name:Name)
WITH DISTINCT
  name,
  CASE type(end) WHEN 'SUBJECT' THEN claim.subjectId ELSE claim.objectId END AS entityId,
  end.kind AS kind,
  end.text AS text
WHERE NOT EXISTS { (name)-[:NAMES]->(:Organization|Person|Event {id: entityId}) }
RETURN
  name.id AS nameId,
  entityId,
  kind,
  text,
  COLLECT { MATCH (name)-[:NAMES]->(entity:Organization|Person|Event) RETURN entity.id } AS left
