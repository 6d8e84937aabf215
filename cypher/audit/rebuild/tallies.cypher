// Reads a page of all counts of relationships as they are stored, by their ids.
// @mode read
// @returns many
// @param after string
// @param limit int
// @row tally {id: string, active: int, planned: int, ended: int, disputed: int, rumoured: int}
MATCH (tally:Tally)
WHERE tally.id > $after
WITH tally
ORDER BY tally.id
LIMIT $limit
RETURN tally {.id, .active, .planned, .ended, .disputed, .rumoured} AS tally
ORDER BY tally.id
