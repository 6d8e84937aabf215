// Lists all decisions, the newest first.
// @mode read
// @returns many
// @param before int
// @param limit int
// @param actions DecisionAction[]?
// @param by string?
// @param live boolean?
// @row decision {id: string, seq: int, action: DecisionAction, by: string, at: string, reason: string,
//   evidence: string?, claimId: string?, articleId: string?, nameIds: string[], undoes: string?, undoneBy: string?}
MATCH (decision:Decision)
WHERE
  decision.seq < $before AND
  ($actions IS NULL OR decision.action IN $actions) AND
  ($by IS NULL OR decision.by = $by) AND
  ($live IS NULL OR $live = (decision.undoneBy IS NULL))
WITH decision
ORDER BY decision.seq DESC
LIMIT $limit
RETURN
  decision {
    .id, .seq, .action, .by, .at, .reason, .evidence,
    .claimId, .articleId, .nameIds, .undoes, .undoneBy
  } AS decision
ORDER BY decision.seq DESC
