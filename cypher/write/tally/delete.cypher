// Deletes counts of relationships.
// @mode write
// @returns none
// @param ids string[]
UNWIND $ids AS id
MATCH (tally:Tally {id: id})
DELETE tally
