// Reads the next relationships of the graph by their ids: each type has its own index, so each gives its first ones.
// @mode read
// @returns many
// @param after string
// @param limit int
// @row relationship {id: string, type: RelationType, subjectId: string, subjectName: string, objectId: string,
//     objectName: string, status: RelationshipStatus, since: string?, sincePrecision: DatePrecision?, until: string?,
//     untilPrecision: DatePrecision?, certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//     firstReported: string?, lastReported: string?, sources: int, origins: int,
//     confidence: float, title: string?, originId: string?, originName: string?, review: ClaimReview, ownWord: boolean}
CALL () {
  MATCH ()-[edge:USES]->()
  WHERE edge.id > $after
  RETURN edge
  ORDER BY edge.id
  LIMIT $limit
  UNION ALL
  MATCH ()-[edge:MIGRATED_TO]->()
  WHERE edge.id > $after
  RETURN edge
  ORDER BY edge.id
  LIMIT $limit
  UNION ALL
  MATCH ()-[edge:PARTNERS_WITH]->()
  WHERE edge.id > $after
  RETURN edge
  ORDER BY edge.id
  LIMIT $limit
  UNION ALL
  MATCH ()-[edge:WORKS_FOR]->()
  WHERE edge.id > $after
  RETURN edge
  ORDER BY edge.id
  LIMIT $limit
  UNION ALL
  MATCH ()-[edge:SUBSIDIARY_OF]->()
  WHERE edge.id > $after
  RETURN edge
  ORDER BY edge.id
  LIMIT $limit
  UNION ALL
  MATCH ()-[edge:INVESTED_IN]->()
  WHERE edge.id > $after
  RETURN edge
  ORDER BY edge.id
  LIMIT $limit
  UNION ALL
  MATCH ()-[edge:ACQUIRED]->()
  WHERE edge.id > $after
  RETURN edge
  ORDER BY edge.id
  LIMIT $limit
  UNION ALL
  MATCH ()-[edge:OPERATES]->()
  WHERE edge.id > $after
  RETURN edge
  ORDER BY edge.id
  LIMIT $limit
  UNION ALL
  MATCH ()-[edge:HOSTED]->()
  WHERE edge.id > $after
  RETURN edge
  ORDER BY edge.id
  LIMIT $limit
  UNION ALL
  MATCH ()-[edge:PARTICIPATED_IN]->()
  WHERE edge.id > $after
  RETURN edge
  ORDER BY edge.id
  LIMIT $limit
}
WITH edge
ORDER BY edge.id
LIMIT $limit
RETURN edge {
  .id, type: type(edge), .subjectId, .subjectName, .objectId, .objectName, .status, .since, .sincePrecision, .until,
  .untilPrecision, .certainFrom, .certainTo, .possibleFrom, .possibleTo, .firstReported, .lastReported, .sources, .origins,
  .confidence, .title, .originId, .originName, .review, .ownWord
} AS relationship
ORDER BY relationship.id
