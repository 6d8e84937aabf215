// Writes a decision, and counts it.
// @mode write
// @returns none
// @param row {id: string, seq: int, action: DecisionAction, by: string, at: string, reason: string, claimId: string?,
//     articleId: string?, nameIds: string[], evidence: string?, undoes: string?}
// @param onNames int
MATCH (lock:WriteLock {id: 'graph'})
SET lock.decisions = coalesce(lock.decisions, 0) + 1, lock.identities = coalesce(lock.identities, 0) + $onNames
CREATE (decision:Decision)
SET decision = $row
