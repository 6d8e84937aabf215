// Reads a decision.
// @mode read
// @returns optional
// @param id string
// @row action DecisionAction
// @row claimId string?
// @row undoneBy string?
MATCH (decision:Decision {id: $id})
RETURN decision.action AS action, decision.claimId AS claimId, decision.undoneBy AS undoneBy
