// Reads what people decided on claims, live or not, in the order in which they did.
// @mode read
// @returns many
// @row claimId string
// @row action DecisionAction
MATCH (decision:Decision)
WHERE decision.action IN ['confirm', 'reject'] AND decision.undoneBy IS NULL
RETURN decision.claimId AS claimId, decision.action AS action
ORDER BY decision.seq
