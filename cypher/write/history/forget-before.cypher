// Writes down that of moments before this one the graph tells nothing any more.
// @mode write
// @returns none
// @param before string
MATCH (lock:WriteLock {id: 'graph'})
WHERE lock.purgedBefore IS NULL OR lock.purgedBefore < $before
SET lock.purgedBefore = $before
