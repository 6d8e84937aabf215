// Lists decisions, the newest first.
// @mode read
// @returns many
// @param before int?
// @param limit int
// @row id string
// @row seq int
MATCH (decision:Decision)
WHERE decision.seq < coalesce($before, 9223372036854775807)
RETURN decision.id AS id, decision.seq AS seq
ORDER BY seq DESC
LIMIT $limit
