// Makes writers wait for each other: the node stays locked until the transaction ends, so counts and ids never race.
// @mode write
// @returns none
MERGE (lock:WriteLock {id: 'graph'})
SET lock.taken = true
