// Reads the next decisions in the order in which they were made, each with the ids of what it is about and the live graph has
// no longer.
// @mode read
// @returns many
// @param after int
// @param limit int
// @row decision {id: string, seq: int, action: DecisionAction, by: string, at: string, reason: string, claimId: string?,
//     articleId: string?, nameIds: string[], evidence: string?, undoes: string?, undoneBy: string?, gone: string[]}
MATCH (decision:Decision)
WHERE decision.seq > $after
WITH decision
ORDER BY decision.seq
LIMIT $limit
RETURN decision {
  .id, .seq, .action, .by, .at, .reason, .claimId, .articleId, .nameIds, .evidence, .undoes, .undoneBy,
  gone:
    [id IN [decision.claimId] WHERE id IS NOT NULL AND NOT EXISTS { (:Claim {id: id}) }] +
    [id IN [decision.articleId] WHERE id IS NOT NULL AND NOT EXISTS { (:Article {id: id}) }] +
    [id IN decision.nameIds WHERE NOT EXISTS { (:Name {id: id})-[:NAMES]->() }]
} AS decision
ORDER BY decision.seq
