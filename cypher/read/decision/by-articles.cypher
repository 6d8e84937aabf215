// Lists what was noted on articles, the newest first; one that was retracted and returned keeps its notes. With `knownAt`, what had been by then.
// @mode read
// @returns many
// @param starts {id: string, seq: int?}[]
// @param limit int
// @param knownAt string?
// @row start string
// @row total int
// @row decisions {id: string, seq: int, action: DecisionAction, by: string, at: string, reason: string,
//   evidence: string?, claimId: string?, articleId: string?, nameIds: string[], undoes: string?, undoneBy: string?}[]
UNWIND $starts AS start
CALL (start) {
  MATCH (decision:Decision {articleId: start.id})
  WITH DISTINCT decision
  WHERE $knownAt IS NULL OR decision.at <= $knownAt
  WITH decision
  ORDER BY decision.seq DESC
  RETURN collect(decision) AS decided
}
WITH start, decided, [decision IN decided WHERE decision.seq < coalesce(start.seq, 9223372036854775807)] AS behind
RETURN
  start.id AS start,
  size(decided) AS total,
  [decision IN behind[..$limit] |
    decision {
      .id, .seq, .action, .by, .at, .reason, .evidence,
      .claimId, .articleId, .nameIds, .undoes, .undoneBy
    }] AS decisions
