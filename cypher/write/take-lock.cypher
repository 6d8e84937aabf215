// Makes writers wait for each other: the node stays locked until the transaction ends, so counts and ids never race. Gives
// the time of the write, later than that of every write before it, which decisions hold, and whether there are any.
// @mode write
// @returns one
// @param now int
// @row at int
// @row decisions int
// @row identities int
// @row isDecided boolean
MERGE (lock:WriteLock {id: 'graph'})
SET lock.at = CASE WHEN coalesce(lock.at, 0) >= $now THEN lock.at + 1 ELSE $now END
RETURN
  lock.at AS at, coalesce(lock.decisions, 0) AS decisions, coalesce(lock.identities, 0) AS identities,
  EXISTS { (:Decision) } AS isDecided
