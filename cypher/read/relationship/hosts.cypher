// Lists the organizations that held events.
// @mode read
// @returns many
// @param starts {id: string, key: string, tie: string}[]
// @param limit int
// @param counted boolean
// @param filtered boolean
// @param statuses RelationshipStatus[]
// @param asOf string?
// @param sinceFrom string?
// @param sinceTo string?
// @param reportedFrom string?
// @param reportedTo string?
// @param minConfidence float?
// @param minSources int?
// @row start string
// @row total int?
// @row edges {key: string, tie: string, relationship: {id: string, type: RelationType, status: RelationshipStatus, since: string?, until: string?,
//   certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//   firstReported: string?, lastReported: string?, sources: int, origins: int, confidence: float, review: string, ownWord: boolean,
//   subjectId: string, objectId: string, title: string?, originId: string?, originName: string?},
//   node: {id: string, kind: EntityKind, name: string, nameZh: string?,
//   nameEn: string?, aliases: string[]?, wikidata: string?, ticker: string?, parentId: string?,
//   series: string?, edition: int?}}[]
UNWIND $starts AS start
OPTIONAL MATCH (self:Event {id: start.id})
CALL (start) {
  MATCH ()-[edge:HOSTED]->()
  USING INDEX edge:HOSTED(objectId, subjectName, subjectId)
  WHERE edge.objectId = start.id
    AND edge.subjectName >= start.key
    AND edge.subjectId IS NOT NULL
    AND [edge.subjectName, edge.subjectId] > [start.key, start.tie]
    AND edge.status IN $statuses
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
    AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
    AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
    AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
    AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
    AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
    AND ($minSources IS NULL OR edge.sources >= $minSources)
  WITH edge, edge.subjectName AS key, edge.subjectId AS tie, startNode(edge) AS node
  ORDER BY edge.objectId, edge.subjectName, edge.subjectId
  LIMIT $limit
  RETURN collect([
    key,
    tie,
    [
      edge.id, type(edge), edge.status, edge.since, edge.until, edge.certainFrom, edge.certainTo, edge.possibleFrom,
      edge.possibleTo, edge.firstReported, edge.lastReported, edge.sources, edge.origins, edge.confidence, edge.review,
      edge.ownWord, edge.subjectId, edge.objectId, edge.title, edge.originId, edge.originName
    ],
    [
      node.id, [label IN labels(node) WHERE label <> 'Organization'][0], node.name, node.nameZh, node.nameEn,
      node.aliases, node.wikidata, node.ticker, node.parentId, node.series, node.edition
    ]
  ]) AS edges
}
RETURN
  start.id AS start,
  CASE
    WHEN NOT $counted THEN null
    WHEN NOT $filtered THEN COUNT { (self)<-[:HOSTED]-() }
    ELSE COUNT {
      MATCH (self)<-[edge:HOSTED]-()
      WHERE edge.status IN $statuses
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
