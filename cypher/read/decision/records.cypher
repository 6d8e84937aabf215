// Looks decisions up by their ids.
// @mode read
// @returns many
// @param ids string[]
// @row decision {id: string, seq: int, action: DecisionAction, by: string, at: string, reason: string,
//   evidence: string?, claimId: string?, articleId: string?, nameIds: string[], undoes: string?, undoneBy: string?}
UNWIND $ids AS id
MATCH (decision:Decision {id: id})
RETURN
  decision {
    .id, .seq, .action, .by, .at, .reason, .evidence,
    .claimId, .articleId, .nameIds, .undoes, .undoneBy
  } AS decision
