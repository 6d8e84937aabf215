// Changes the counts of relationships by status: in all, and at entities that may have many. A count of nothing goes.
// @mode write
// @returns none
// @param rows {id: string, active: int, planned: int, ended: int, disputed: int, rumoured: int}[]
UNWIND $rows AS row
MERGE (tally:Tally {id: row.id})
SET
  tally.active = coalesce(tally.active, 0) + row.active,
  tally.planned = coalesce(tally.planned, 0) + row.planned,
  tally.ended = coalesce(tally.ended, 0) + row.ended,
  tally.disputed = coalesce(tally.disputed, 0) + row.disputed,
  tally.rumoured = coalesce(tally.rumoured, 0) + row.rumoured
WITH tally
WHERE tally.active = 0 AND tally.planned = 0 AND tally.ended = 0 AND tally.disputed = 0 AND tally.rumoured = 0
DELETE tally
