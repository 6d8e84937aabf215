// Lists moves from one cloud to another, the newest first.
// @mode read
// @returns one
// @param originId string
// @param objectId string
// @param statuses RelationshipStatus[]
// @param from string?
// @param to string?
// @param asOf string?
// @param oldest string
// @param newest string
// @param afterDay string
// @param afterId string
// @param limit int
// @param counted boolean
// @row total int?
// @row moves {day: string, relationship: {id: string, type: RelationType, status: RelationshipStatus, since: string?, until: string?,
//   certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//   firstReported: string?, lastReported: string?, sources: int, origins: int, confidence: float, review: string, ownWord: boolean,
//   subjectId: string, objectId: string, title: string?, originId: string?, originName: string?}}[]
CALL () {
  MATCH ()-[edge:MIGRATED_TO]->()
  USING INDEX edge:MIGRATED_TO(originId, objectId, day, id)
  WHERE edge.originId = $originId
    AND edge.objectId = $objectId
    AND $oldest <= edge.day <= $newest
    AND edge.id IS NOT NULL
    AND [edge.day, edge.id] < [$afterDay, $afterId]
    AND edge.status IN $statuses
    AND ($from IS NULL OR edge.day >= left($from, size(edge.day)))
    AND ($to IS NULL OR edge.day <= $to)
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  WITH edge
  ORDER BY edge.originId DESC, edge.objectId DESC, edge.day DESC, edge.id DESC
  LIMIT $limit
  RETURN collect({day: edge.day, relationship: edge {
    .id, type: type(edge), .status, .since, .until, .certainFrom, .certainTo, .possibleFrom, .possibleTo,
    .firstReported, .lastReported, .sources, .origins, .confidence,
    .review, .ownWord, .subjectId, .objectId, .title, .originId, .originName
  }}) AS moves
}
RETURN
  CASE WHEN NOT $counted THEN null ELSE COUNT {
    MATCH ()-[edge:MIGRATED_TO]->()
    WHERE edge.status IN $statuses
      AND edge.originId = $originId
      AND edge.objectId = $objectId
      AND $oldest <= edge.day
      AND ($from IS NULL OR edge.day >= left($from, size(edge.day)))
      AND ($to IS NULL OR edge.day <= $to)
      AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
      AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  } END AS total,
  moves
