// Counts the rows of the report on identity: decisions that do not hold, and claims whose both ends name one entity.
// @mode read
// @returns one
// @row identity int
CALL () {
  MATCH (decision:Decision)
  WHERE decision.action IN ['same', 'different'] AND decision.undoneBy IS NULL
  MATCH (:Name {id: decision.nameIds[0]})-[:NAMES]->(one)
  MATCH (:Name {id: decision.nameIds[1]})-[:NAMES]->(other)
  WHERE (decision.action = 'same') = (one.id <> other.id)
  RETURN count(*) AS blocked
}
CALL () {
  MATCH (claim:Claim)
  WHERE
    claim.relationshipId IS NULL
    AND claim.subjectId = claim.objectId
    AND coalesce(claim.review, '') <> 'rejected'
  RETURN count(*) AS looped
}
RETURN blocked + looped AS identity
