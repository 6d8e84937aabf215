// Counts decisions.
// @mode read
// @returns one
// @param actions DecisionAction[]?
// @param by string?
// @param live boolean?
// @row count int
MATCH (decision:Decision)
WHERE
  ($actions IS NULL OR decision.action IN $actions) AND
  ($by IS NULL OR decision.by = $by) AND
  ($live IS NULL OR $live = (decision.undoneBy IS NULL))
RETURN count(decision) AS count
