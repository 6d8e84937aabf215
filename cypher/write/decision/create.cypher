// Writes decisions, and counts them; those on names apart, so that writers know when whom names mean may have changed.
// @mode write
// @returns none
// @param rows {id: string, seq: int, action: DecisionAction, by: string, at: string, reason: string, claimId: string?,
//     articleId: string?, nameIds: string[], evidence: string?, undoes: string?}[]
// @param onNames int
MATCH (lock:WriteLock {id: 'graph'})
SET
  lock.decisions = coalesce(lock.decisions, 0) + size($rows),
  lock.identities = coalesce(lock.identities, 0) + $onNames
WITH lock
UNWIND $rows AS row
CREATE (decision:Decision)
SET decision = row
