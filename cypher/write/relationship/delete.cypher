// Deletes relationships that no live claim states any more. A part for each type, since a hint is of one index: without the hints a plan that was made
// while the graph was small reads all ten indexes for each id.
// @mode write
// @returns none
// @param ids string[]
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[edge:USES {id: id}]->()
  USING INDEX SEEK edge:USES(id)
  DELETE edge
}
CALL (id) {
  MATCH ()-[edge:MIGRATED_TO {id: id}]->()
  USING INDEX SEEK edge:MIGRATED_TO(id)
  DELETE edge
}
CALL (id) {
  MATCH ()-[edge:PARTNERS_WITH {id: id}]->()
  USING INDEX SEEK edge:PARTNERS_WITH(id)
  DELETE edge
}
CALL (id) {
  MATCH ()-[edge:WORKS_FOR {id: id}]->()
  USING INDEX SEEK edge:WORKS_FOR(id)
  DELETE edge
}
CALL (id) {
  MATCH ()-[edge:SUBSIDIARY_OF {id: id}]->()
  USING INDEX SEEK edge:SUBSIDIARY_OF(id)
  DELETE edge
}
CALL (id) {
  MATCH ()-[edge:INVESTED_IN {id: id}]->()
  USING INDEX SEEK edge:INVESTED_IN(id)
  DELETE edge
}
CALL (id) {
  MATCH ()-[edge:ACQUIRED {id: id}]->()
  USING INDEX SEEK edge:ACQUIRED(id)
  DELETE edge
}
CALL (id) {
  MATCH ()-[edge:OPERATES {id: id}]->()
  USING INDEX SEEK edge:OPERATES(id)
  DELETE edge
}
CALL (id) {
  MATCH ()-[edge:HOSTED {id: id}]->()
  USING INDEX SEEK edge:HOSTED(id)
  DELETE edge
}
CALL (id) {
  MATCH ()-[edge:PARTICIPATED_IN {id: id}]->()
  USING INDEX SEEK edge:PARTICIPATED_IN(id)
  DELETE edge
}
