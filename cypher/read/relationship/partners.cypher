// Lists the partners of organizations; the relation has no direction, so both ends are looked at.
// @mode read
// @returns many
// @param starts {id: string, name: string, tie: string}[]
// @param limit int
// @param counted boolean
// @param filtered boolean
// @param status RelationshipStatus[]?
// @param asOf string?
// @param sinceFrom string?
// @param sinceTo string?
// @param reportedFrom string?
// @param reportedTo string?
// @param minConfidence float?
// @param minSources int?
// @row start string
// @row total int?
// @row edges {name: string, tie: string, relationship: {id: string, type: RelationType, status: RelationshipStatus, since: string?, until: string?,
//   certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//   firstReported: string?, lastReported: string?, sources: int, origins: int, confidence: float, review: string, ownWord: boolean,
//   subjectId: string, objectId: string, title: string?, originId: string?, originName: string?},
//   node: {id: string, kind: EntityKind, name: string, nameZh: string?,
//   nameEn: string?, aliases: string[]?, wikidata: string?, ticker: string?, parentId: string?,
//   series: string?, edition: int?}}[]
UNWIND $starts AS start
OPTIONAL MATCH (self:Organization {id: start.id})
CALL (start) {
  CALL (start) {
    MATCH ()-[edge:PARTNERS_WITH]->()
    USING INDEX edge:PARTNERS_WITH(subjectId, objectName, objectId)
    WHERE edge.subjectId = start.id
      AND edge.objectName >= start.name
      AND edge.objectId IS NOT NULL
      AND [edge.objectName, edge.objectId] > [start.name, start.tie]
      AND ($status IS NULL OR edge.status IN $status)
      AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
      AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
      AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
      AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
      AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
      AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
      AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
      AND ($minSources IS NULL OR edge.sources >= $minSources)
    WITH edge, edge.objectName AS name, edge.objectId AS tie, endNode(edge) AS node
    ORDER BY edge.subjectId, edge.objectName, edge.objectId
    LIMIT $limit
    RETURN edge, name, tie, node
    UNION ALL
    MATCH ()-[edge:PARTNERS_WITH]->()
    USING INDEX edge:PARTNERS_WITH(objectId, subjectName, subjectId)
    WHERE edge.objectId = start.id
      AND edge.subjectName >= start.name
      AND edge.subjectId IS NOT NULL
      AND [edge.subjectName, edge.subjectId] > [start.name, start.tie]
      AND ($status IS NULL OR edge.status IN $status)
      AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
      AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
      AND ($sinceFrom IS NULL OR edge.since >= left($sinceFrom, size(edge.since)))
      AND ($sinceTo IS NULL OR edge.since <= $sinceTo)
      AND ($reportedFrom IS NULL OR edge.lastReported >= left($reportedFrom, size(edge.lastReported)))
      AND ($reportedTo IS NULL OR edge.firstReported <= $reportedTo)
      AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
      AND ($minSources IS NULL OR edge.sources >= $minSources)
    WITH edge, edge.subjectName AS name, edge.subjectId AS tie, startNode(edge) AS node
    ORDER BY edge.objectId, edge.subjectName, edge.subjectId
    LIMIT $limit
    RETURN edge, name, tie, node
  }
  WITH edge, name, tie, node
  ORDER BY name, tie
  LIMIT $limit
  RETURN collect({
    name: name,
    tie: tie,
    relationship: edge {
      .id, type: type(edge), .status, .since, .until, .certainFrom, .certainTo, .possibleFrom, .possibleTo,
      .firstReported, .lastReported, .sources, .origins, .confidence,
      .review, .ownWord, .subjectId, .objectId, .title, .originId, .originName
    },
    node: node {
      .id, kind: [label IN labels(node) WHERE label <> 'Organization'][0], .name, .nameZh, .nameEn, .aliases, .wikidata,
      .ticker, .parentId, .series, .edition
    }
  }) AS edges
}
RETURN
  start.id AS start,
  CASE
    WHEN NOT $counted THEN null
    WHEN NOT $filtered THEN COUNT { (self)-[:PARTNERS_WITH]-() }
    ELSE COUNT {
      MATCH (self)-[edge:PARTNERS_WITH]-()
      WHERE ($status IS NULL OR edge.status IN $status)
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
