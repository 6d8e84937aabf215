// Counts moves between clouds.
// @mode read
// @returns one
// @param originId string?
// @param objectId string?
// @param from string?
// @param to string?
// @param status RelationshipStatus[]?
// @param asOf string?
// @row total int
MATCH ()-[edge:MIGRATED_TO]->()
WITH edge, coalesce(edge.since, edge.firstReported, '') AS day
WHERE
  ($originId IS NULL OR edge.originId = $originId)
  AND ($objectId IS NULL OR edge.objectId = $objectId)
  AND ($from IS NULL OR (day <> '' AND day >= left($from, size(day))))
  AND ($to IS NULL OR (day <> '' AND day <= $to))
  AND ($status IS NULL OR edge.status IN $status)
  AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
RETURN count(edge) AS total
