// Marks a decision as undone by another.
// @mode write
// @returns none
// @param id string
// @param by string
MATCH (decision:Decision {id: $id})
SET decision.undoneBy = $by
