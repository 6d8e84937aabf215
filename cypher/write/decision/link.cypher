// Joins decisions to what they are about, for the reading.
// @mode write
// @returns none
// @param ids string[]
UNWIND $ids AS id
MATCH (decision:Decision {id: id})
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
