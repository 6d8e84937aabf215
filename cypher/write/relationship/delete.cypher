// Deletes relationships that no live claim states any more.
// @mode write
// @returns none
// @param ids string[]
UNWIND $ids AS id
MATCH ()-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN {id: id}]->()
DELETE edge
