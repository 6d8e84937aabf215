// Reads what was decided on claims and is not undone, in the order in which it was.
// @mode read
// @returns many
// @param claimIds string[]
// @row id string
// @row claimId string
// @row action DecisionAction
UNWIND $claimIds AS claimId
MATCH (decision:Decision {claimId: claimId})
WHERE decision.undoneBy IS NULL
RETURN decision.id AS id, claimId, decision.action AS action
ORDER BY decision.seq
