// Lists relationships of the whole graph, the newest first: by the day since which they hold where known, else of the first report.
// @mode read
// @returns one
// @param types RelationType[]
// @param statuses RelationshipStatus[]
// @param asOf string?
// @param sinceFrom string?
// @param sinceTo string?
// @param reportedFrom string?
// @param reportedTo string?
// @param minConfidence float?
// @param minSources int?
// @param afterDay string
// @param afterId string
// @param limit int
// @param counted boolean
// @param filtered boolean
// @row total int?
// @row edges {day: string, relationship: {id: string, type: RelationType, status: RelationshipStatus, since: string?, until: string?,
//   certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//   firstReported: string?, lastReported: string?, sources: int, origins: int, confidence: float, review: string, ownWord: boolean,
//   subjectId: string, objectId: string, title: string?, originId: string?, originName: string?}}[]
WITH $types AS kinds
CALL (kinds) {
  CALL (kinds) {
    WITH kinds
    WHERE 'USES' IN kinds
    UNWIND $statuses AS status
    CALL (status) {
      MATCH ()-[edge:USES]->()
      USING INDEX edge:USES(status, day, id)
      WHERE edge.status = status
        AND edge.day <= $afterDay
        AND edge.id IS NOT NULL
        AND [edge.day, edge.id] < [$afterDay, $afterId]
        AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
        AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
        AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
        AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
        AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
        AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
        AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
        AND ($minSources IS NULL OR edge.sources >= $minSources)
      WITH edge
      ORDER BY edge.status DESC, edge.day DESC, edge.id DESC
      LIMIT $limit
      RETURN edge
    }
    RETURN edge
    UNION ALL
    WITH kinds
    WHERE 'MIGRATED_TO' IN kinds
    UNWIND $statuses AS status
    CALL (status) {
      MATCH ()-[edge:MIGRATED_TO]->()
      USING INDEX edge:MIGRATED_TO(status, day, id)
      WHERE edge.status = status
        AND edge.day <= $afterDay
        AND edge.id IS NOT NULL
        AND [edge.day, edge.id] < [$afterDay, $afterId]
        AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
        AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
        AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
        AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
        AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
        AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
        AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
        AND ($minSources IS NULL OR edge.sources >= $minSources)
      WITH edge
      ORDER BY edge.status DESC, edge.day DESC, edge.id DESC
      LIMIT $limit
      RETURN edge
    }
    RETURN edge
    UNION ALL
    WITH kinds
    WHERE 'PARTNERS_WITH' IN kinds
    UNWIND $statuses AS status
    CALL (status) {
      MATCH ()-[edge:PARTNERS_WITH]->()
      USING INDEX edge:PARTNERS_WITH(status, day, id)
      WHERE edge.status = status
        AND edge.day <= $afterDay
        AND edge.id IS NOT NULL
        AND [edge.day, edge.id] < [$afterDay, $afterId]
        AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
        AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
        AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
        AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
        AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
        AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
        AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
        AND ($minSources IS NULL OR edge.sources >= $minSources)
      WITH edge
      ORDER BY edge.status DESC, edge.day DESC, edge.id DESC
      LIMIT $limit
      RETURN edge
    }
    RETURN edge
    UNION ALL
    WITH kinds
    WHERE 'WORKS_FOR' IN kinds
    UNWIND $statuses AS status
    CALL (status) {
      MATCH ()-[edge:WORKS_FOR]->()
      USING INDEX edge:WORKS_FOR(status, day, id)
      WHERE edge.status = status
        AND edge.day <= $afterDay
        AND edge.id IS NOT NULL
        AND [edge.day, edge.id] < [$afterDay, $afterId]
        AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
        AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
        AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
        AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
        AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
        AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
        AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
        AND ($minSources IS NULL OR edge.sources >= $minSources)
      WITH edge
      ORDER BY edge.status DESC, edge.day DESC, edge.id DESC
      LIMIT $limit
      RETURN edge
    }
    RETURN edge
    UNION ALL
    WITH kinds
    WHERE 'SUBSIDIARY_OF' IN kinds
    UNWIND $statuses AS status
    CALL (status) {
      MATCH ()-[edge:SUBSIDIARY_OF]->()
      USING INDEX edge:SUBSIDIARY_OF(status, day, id)
      WHERE edge.status = status
        AND edge.day <= $afterDay
        AND edge.id IS NOT NULL
        AND [edge.day, edge.id] < [$afterDay, $afterId]
        AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
        AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
        AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
        AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
        AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
        AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
        AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
        AND ($minSources IS NULL OR edge.sources >= $minSources)
      WITH edge
      ORDER BY edge.status DESC, edge.day DESC, edge.id DESC
      LIMIT $limit
      RETURN edge
    }
    RETURN edge
    UNION ALL
    WITH kinds
    WHERE 'INVESTED_IN' IN kinds
    UNWIND $statuses AS status
    CALL (status) {
      MATCH ()-[edge:INVESTED_IN]->()
      USING INDEX edge:INVESTED_IN(status, day, id)
      WHERE edge.status = status
        AND edge.day <= $afterDay
        AND edge.id IS NOT NULL
        AND [edge.day, edge.id] < [$afterDay, $afterId]
        AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
        AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
        AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
        AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
        AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
        AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
        AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
        AND ($minSources IS NULL OR edge.sources >= $minSources)
      WITH edge
      ORDER BY edge.status DESC, edge.day DESC, edge.id DESC
      LIMIT $limit
      RETURN edge
    }
    RETURN edge
    UNION ALL
    WITH kinds
    WHERE 'ACQUIRED' IN kinds
    UNWIND $statuses AS status
    CALL (status) {
      MATCH ()-[edge:ACQUIRED]->()
      USING INDEX edge:ACQUIRED(status, day, id)
      WHERE edge.status = status
        AND edge.day <= $afterDay
        AND edge.id IS NOT NULL
        AND [edge.day, edge.id] < [$afterDay, $afterId]
        AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
        AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
        AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
        AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
        AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
        AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
        AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
        AND ($minSources IS NULL OR edge.sources >= $minSources)
      WITH edge
      ORDER BY edge.status DESC, edge.day DESC, edge.id DESC
      LIMIT $limit
      RETURN edge
    }
    RETURN edge
    UNION ALL
    WITH kinds
    WHERE 'OPERATES' IN kinds
    UNWIND $statuses AS status
    CALL (status) {
      MATCH ()-[edge:OPERATES]->()
      USING INDEX edge:OPERATES(status, day, id)
      WHERE edge.status = status
        AND edge.day <= $afterDay
        AND edge.id IS NOT NULL
        AND [edge.day, edge.id] < [$afterDay, $afterId]
        AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
        AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
        AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
        AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
        AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
        AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
        AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
        AND ($minSources IS NULL OR edge.sources >= $minSources)
      WITH edge
      ORDER BY edge.status DESC, edge.day DESC, edge.id DESC
      LIMIT $limit
      RETURN edge
    }
    RETURN edge
    UNION ALL
    WITH kinds
    WHERE 'HOSTED' IN kinds
    UNWIND $statuses AS status
    CALL (status) {
      MATCH ()-[edge:HOSTED]->()
      USING INDEX edge:HOSTED(status, day, id)
      WHERE edge.status = status
        AND edge.day <= $afterDay
        AND edge.id IS NOT NULL
        AND [edge.day, edge.id] < [$afterDay, $afterId]
        AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
        AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
        AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
        AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
        AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
        AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
        AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
        AND ($minSources IS NULL OR edge.sources >= $minSources)
      WITH edge
      ORDER BY edge.status DESC, edge.day DESC, edge.id DESC
      LIMIT $limit
      RETURN edge
    }
    RETURN edge
    UNION ALL
    WITH kinds
    WHERE 'PARTICIPATED_IN' IN kinds
    UNWIND $statuses AS status
    CALL (status) {
      MATCH ()-[edge:PARTICIPATED_IN]->()
      USING INDEX edge:PARTICIPATED_IN(status, day, id)
      WHERE edge.status = status
        AND edge.day <= $afterDay
        AND edge.id IS NOT NULL
        AND [edge.day, edge.id] < [$afterDay, $afterId]
        AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
        AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
        AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
        AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
        AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
        AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
        AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
        AND ($minSources IS NULL OR edge.sources >= $minSources)
      WITH edge
      ORDER BY edge.status DESC, edge.day DESC, edge.id DESC
      LIMIT $limit
      RETURN edge
    }
    RETURN edge
  }
  WITH edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $limit
  RETURN collect({day: edge.day, relationship: edge {
    .id, type: type(edge), .status, .since, .until, .certainFrom, .certainTo, .possibleFrom, .possibleTo,
    .firstReported, .lastReported, .sources, .origins, .confidence,
    .review, .ownWord, .subjectId, .objectId, .title, .originId, .originName
  }}) AS edges
}
RETURN
  CASE
    WHEN NOT $counted THEN null
    WHEN NOT $filtered THEN
      reduce(
        total = 0,
        tally IN COLLECT { MATCH (tally:Tally) WHERE tally.id IN [kind IN kinds | '*|' + kind] RETURN tally } |
        total + reduce(part = 0, status IN $statuses | part + coalesce(tally[status], 0))
      )
    ELSE COUNT {
      MATCH
        ()-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]->()
      WHERE type(edge) IN kinds
        AND edge.status IN $statuses
        AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
        AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
        AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
        AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
        AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
        AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
        AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
        AND ($minSources IS NULL OR edge.sources >= $minSources)
    }
  END AS total,
  edges
