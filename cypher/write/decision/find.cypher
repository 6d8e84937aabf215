// Reads decisions by their ids.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row action DecisionAction
// @row claimId string?
// @row undoneBy string?
UNWIND $ids AS id
MATCH (decision:Decision {id: id})
RETURN id, decision.action AS action, decision.claimId AS claimId, decision.undoneBy AS undoneBy
