// Reads what was decided on claims and is not undone, in the order in which it was.
// @mode read
// @returns many
// @param claimIds string[]
// @row id string
// @row claimId string
// @row action DecisionAction
// @row by string
// @row at string
UNWIND $claimIds AS claimId
MATCH (decision:Decision {claimId: claimId})
WHERE decision.undoneBy IS NULL
RETURN decision.id AS id, claimId, decision.action AS action, decision.by AS by, decision.at AS at
ORDER BY decision.seq
