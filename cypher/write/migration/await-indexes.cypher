// Waits, for five minutes at most, until every index is filled.
// @mode read
// @returns none
CALL db.awaitIndexes(300)
