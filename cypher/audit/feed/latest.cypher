// Tells where the writes of the graph are: the time of the last one, in milliseconds since 1970, and how many decisions there are.
// @mode read
// @returns one
// @row at int
// @row decisions int
OPTIONAL MATCH (lock:WriteLock {id: 'graph'})
RETURN coalesce(lock.at, 0) AS at, coalesce(lock.decisions, 0) AS decisions
