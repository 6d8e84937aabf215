// Parts names from the entities that they named.
// @mode write
// @returns none
// @param ids string[]
UNWIND $ids AS id
MATCH (:Name {id: id})-[names:NAMES]->()
DELETE names
