// Tells since when the graph knows its own past: what it knew before was purged.
// @mode read
// @returns one
// @row moment string?
OPTIONAL MATCH (lock:WriteLock {id: 'graph'})
RETURN lock.purgedBefore AS moment
