// Decisions on names that do not hold, since another or seeds/entities stands against them, and claims whose both ends name one entity.
// @mode read
// @returns many
// @param limit int?
// @param skip int?
// @row fault string
// @row one string
// @row other string
// @row why string?
// @row who string
// @row at string
// @row entityId string
// @row otherId string
// @row id string
CALL () {
  MATCH (decision:Decision)
  WHERE decision.action IN ['same', 'different'] AND decision.undoneBy IS NULL
  MATCH (oneName:Name {id: decision.nameIds[0]})-[:NAMES]->(one)
  MATCH (otherName:Name {id: decision.nameIds[1]})-[:NAMES]->(other)
  WHERE (decision.action = 'same') = (one.id <> other.id)
  RETURN
    decision.action + ' does not hold' AS fault,
    oneName.folded AS one,
    otherName.folded AS other,
    decision.reason AS why,
    decision.by AS who,
    decision.at AS at,
    one.id AS entityId,
    other.id AS otherId,
    decision.id AS id
  UNION ALL
  MATCH (claim:Claim)
  WHERE claim.relationshipId IS NULL AND claim.subjectId = claim.objectId AND coalesce(claim.review, '') <> 'rejected'
  MATCH (claim)-[subjectRef:SUBJECT]->()
  MATCH (claim)-[objectRef:OBJECT]->()
  RETURN
    'both ends are one entity' AS fault,
    subjectRef.text AS one,
    objectRef.text AS other,
    claim.quote AS why,
    claim.rule AS who,
    claim.recordedAt AS at,
    claim.subjectId AS entityId,
    claim.objectId AS otherId,
    claim.id AS id
}
WITH fault, one, other, why, who, at, entityId, otherId, id
ORDER BY fault DESC, at DESC, id
SKIP coalesce($skip, 0)
LIMIT coalesce($limit, 100)
RETURN fault, one, other, why, who, at, entityId, otherId, id
