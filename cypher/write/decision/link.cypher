// Joins a decision to what it is about, for the reading.
// @mode write
// @returns none
// @param id string
MATCH (decision:Decision {id: $id})
CALL (decision) {
  MATCH (target:Claim {id: decision.claimId})
  RETURN target
  UNION
  MATCH (target:Article {id: decision.articleId})
  RETURN target
  UNION
  UNWIND decision.nameIds AS nameId
  MATCH (target:Name {id: nameId})
  RETURN target
  UNION
  MATCH (target:Decision {id: decision.undoes})
  RETURN target
}
MERGE (decision)-[:ABOUT]->(target)
