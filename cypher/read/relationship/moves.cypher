// Lists moves between clouds, the newest first: by the day of the move where known, else of the first report.
// @mode read
// @returns many
// @param originId string?
// @param objectId string?
// @param from string?
// @param to string?
// @param status RelationshipStatus[]?
// @param asOf string?
// @param afterDay string?
// @param afterId string?
// @param limit int
// @row day string
// @row relationship {id: string, type: RelationType, status: RelationshipStatus, since: string?, until: string?,
//   certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//   firstReported: string?, lastReported: string?, sources: int, origins: int, confidence: float, review: string, ownWord: boolean,
//   subjectId: string, objectId: string, title: string?, originId: string?, originName: string?}
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
  AND ($afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND edge.id > $afterId))
ORDER BY day DESC, edge.id
LIMIT $limit
RETURN
  day,
  edge {
    .id, type: type(edge), .status, .since, .until, .certainFrom, .certainTo, .possibleFrom, .possibleTo,
    .firstReported, .lastReported, .sources, .origins, .confidence,
    .review, .ownWord, .subjectId, .objectId, .title, .originId, .originName
  } AS relationship
