// Lists every way in which live claims name something, with the name that it goes to and the entity behind it.
// @mode read
// @returns many
// @row nameId string
// @row entityId string
// @row text string
// @row kind EntityKind
// @row knownId string?
// @row scope string?
MATCH (:Claim)-[ref:SUBJECT|OBJECT]->(name:Name)
WITH DISTINCT name, ref.text AS text, ref.kind AS kind, ref.knownId AS knownId, ref.scope AS scope
MATCH (name)-[:NAMES]->(entity:Organization|Person|Event)
RETURN name.id AS nameId, entity.id AS entityId, text, kind, knownId, scope
