// Empties the counts of names that no live claim writes.
// @mode write
// @returns none
// @param ids string[]
UNWIND $ids AS id
MATCH (name:Name {id: id})
SET name.liveClaims = 0, name.cloudClaims = 0, name.forms = [], name.formCounts = []
