// Joins the decisions on claims to them again, when an article that was changed or retracted states them once more.
// @mode write
// @returns none
// @param claimIds string[]
UNWIND $claimIds AS claimId
MATCH (decision:Decision {claimId: claimId})
MATCH (claim:Claim {id: claimId})
MERGE (decision)-[:ABOUT]->(claim)
