// Lists the relationships around entities, type by type and direction by direction, in the order of the names at the far ends: a bounded
// number of each, found by a seek among the first so many; with how many of that type and direction there are, whatever the conditions.
// @mode read
// @returns many
// @param starts {id: string, out: RelationType[], in: RelationType[]}[]
// @param status RelationshipStatus[]?
// @param asOf string?
// @param scanned int
// @param limit int
// @row start string
// @row type RelationType
// @row isObject boolean
// @row total int
// @row fitting int
// @row edges {farId: string, farKind: EntityKind, relationship: {id: string, type: RelationType, status: RelationshipStatus, since: string?, until: string?,
//   certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//   firstReported: string?, lastReported: string?, sources: int, origins: int, confidence: float, review: string, ownWord: boolean,
//   subjectId: string, objectId: string, title: string?, originId: string?, originName: string?}}[]
UNWIND $starts AS start
MATCH (self:Organization|Person|Event)
WHERE self.id = start.id
CALL (start, self) {
  WITH start, self
  WHERE 'USES' IN start.out
  CALL (start) {
    MATCH ()-[edge:USES]->()
    USING INDEX edge:USES(subjectId, objectName, objectId)
    WHERE edge.subjectId = start.id AND edge.objectName IS NOT NULL AND edge.objectId IS NOT NULL
    WITH edge
    ORDER BY edge.subjectId, edge.objectName, edge.objectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'USES' AS type, false AS isObject, COUNT { (self)-[:USES]->() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'USES' IN start.in
  CALL (start) {
    MATCH ()-[edge:USES]->()
    USING INDEX edge:USES(objectId, subjectName, subjectId)
    WHERE edge.objectId = start.id AND edge.subjectName IS NOT NULL AND edge.subjectId IS NOT NULL
    WITH edge
    ORDER BY edge.objectId, edge.subjectName, edge.subjectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'USES' AS type, true AS isObject, COUNT { (self)<-[:USES]-() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'MIGRATED_TO' IN start.out
  CALL (start) {
    MATCH ()-[edge:MIGRATED_TO]->()
    USING INDEX edge:MIGRATED_TO(subjectId, objectName, objectId)
    WHERE edge.subjectId = start.id AND edge.objectName IS NOT NULL AND edge.objectId IS NOT NULL
    WITH edge
    ORDER BY edge.subjectId, edge.objectName, edge.objectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'MIGRATED_TO' AS type, false AS isObject, COUNT { (self)-[:MIGRATED_TO]->() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'MIGRATED_TO' IN start.in
  CALL (start) {
    MATCH ()-[edge:MIGRATED_TO]->()
    USING INDEX edge:MIGRATED_TO(objectId, subjectName, subjectId)
    WHERE edge.objectId = start.id AND edge.subjectName IS NOT NULL AND edge.subjectId IS NOT NULL
    WITH edge
    ORDER BY edge.objectId, edge.subjectName, edge.subjectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'MIGRATED_TO' AS type, true AS isObject, COUNT { (self)<-[:MIGRATED_TO]-() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'PARTNERS_WITH' IN start.out
  CALL (start) {
    MATCH ()-[edge:PARTNERS_WITH]->()
    USING INDEX edge:PARTNERS_WITH(subjectId, objectName, objectId)
    WHERE edge.subjectId = start.id AND edge.objectName IS NOT NULL AND edge.objectId IS NOT NULL
    WITH edge
    ORDER BY edge.subjectId, edge.objectName, edge.objectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'PARTNERS_WITH' AS type, false AS isObject, COUNT { (self)-[:PARTNERS_WITH]->() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'PARTNERS_WITH' IN start.in
  CALL (start) {
    MATCH ()-[edge:PARTNERS_WITH]->()
    USING INDEX edge:PARTNERS_WITH(objectId, subjectName, subjectId)
    WHERE edge.objectId = start.id AND edge.subjectName IS NOT NULL AND edge.subjectId IS NOT NULL
    WITH edge
    ORDER BY edge.objectId, edge.subjectName, edge.subjectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'PARTNERS_WITH' AS type, true AS isObject, COUNT { (self)<-[:PARTNERS_WITH]-() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'WORKS_FOR' IN start.out
  CALL (start) {
    MATCH ()-[edge:WORKS_FOR]->()
    USING INDEX edge:WORKS_FOR(subjectId, objectName, objectId)
    WHERE edge.subjectId = start.id AND edge.objectName IS NOT NULL AND edge.objectId IS NOT NULL
    WITH edge
    ORDER BY edge.subjectId, edge.objectName, edge.objectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'WORKS_FOR' AS type, false AS isObject, COUNT { (self)-[:WORKS_FOR]->() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'WORKS_FOR' IN start.in
  CALL (start) {
    MATCH ()-[edge:WORKS_FOR]->()
    USING INDEX edge:WORKS_FOR(objectId, subjectName, subjectId)
    WHERE edge.objectId = start.id AND edge.subjectName IS NOT NULL AND edge.subjectId IS NOT NULL
    WITH edge
    ORDER BY edge.objectId, edge.subjectName, edge.subjectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'WORKS_FOR' AS type, true AS isObject, COUNT { (self)<-[:WORKS_FOR]-() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'SUBSIDIARY_OF' IN start.out
  CALL (start) {
    MATCH ()-[edge:SUBSIDIARY_OF]->()
    USING INDEX edge:SUBSIDIARY_OF(subjectId, objectName, objectId)
    WHERE edge.subjectId = start.id AND edge.objectName IS NOT NULL AND edge.objectId IS NOT NULL
    WITH edge
    ORDER BY edge.subjectId, edge.objectName, edge.objectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'SUBSIDIARY_OF' AS type, false AS isObject, COUNT { (self)-[:SUBSIDIARY_OF]->() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'SUBSIDIARY_OF' IN start.in
  CALL (start) {
    MATCH ()-[edge:SUBSIDIARY_OF]->()
    USING INDEX edge:SUBSIDIARY_OF(objectId, subjectName, subjectId)
    WHERE edge.objectId = start.id AND edge.subjectName IS NOT NULL AND edge.subjectId IS NOT NULL
    WITH edge
    ORDER BY edge.objectId, edge.subjectName, edge.subjectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'SUBSIDIARY_OF' AS type, true AS isObject, COUNT { (self)<-[:SUBSIDIARY_OF]-() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'INVESTED_IN' IN start.out
  CALL (start) {
    MATCH ()-[edge:INVESTED_IN]->()
    USING INDEX edge:INVESTED_IN(subjectId, objectName, objectId)
    WHERE edge.subjectId = start.id AND edge.objectName IS NOT NULL AND edge.objectId IS NOT NULL
    WITH edge
    ORDER BY edge.subjectId, edge.objectName, edge.objectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'INVESTED_IN' AS type, false AS isObject, COUNT { (self)-[:INVESTED_IN]->() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'INVESTED_IN' IN start.in
  CALL (start) {
    MATCH ()-[edge:INVESTED_IN]->()
    USING INDEX edge:INVESTED_IN(objectId, subjectName, subjectId)
    WHERE edge.objectId = start.id AND edge.subjectName IS NOT NULL AND edge.subjectId IS NOT NULL
    WITH edge
    ORDER BY edge.objectId, edge.subjectName, edge.subjectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'INVESTED_IN' AS type, true AS isObject, COUNT { (self)<-[:INVESTED_IN]-() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'ACQUIRED' IN start.out
  CALL (start) {
    MATCH ()-[edge:ACQUIRED]->()
    USING INDEX edge:ACQUIRED(subjectId, objectName, objectId)
    WHERE edge.subjectId = start.id AND edge.objectName IS NOT NULL AND edge.objectId IS NOT NULL
    WITH edge
    ORDER BY edge.subjectId, edge.objectName, edge.objectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'ACQUIRED' AS type, false AS isObject, COUNT { (self)-[:ACQUIRED]->() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'ACQUIRED' IN start.in
  CALL (start) {
    MATCH ()-[edge:ACQUIRED]->()
    USING INDEX edge:ACQUIRED(objectId, subjectName, subjectId)
    WHERE edge.objectId = start.id AND edge.subjectName IS NOT NULL AND edge.subjectId IS NOT NULL
    WITH edge
    ORDER BY edge.objectId, edge.subjectName, edge.subjectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'ACQUIRED' AS type, true AS isObject, COUNT { (self)<-[:ACQUIRED]-() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'OPERATES' IN start.out
  CALL (start) {
    MATCH ()-[edge:OPERATES]->()
    USING INDEX edge:OPERATES(subjectId, objectName, objectId)
    WHERE edge.subjectId = start.id AND edge.objectName IS NOT NULL AND edge.objectId IS NOT NULL
    WITH edge
    ORDER BY edge.subjectId, edge.objectName, edge.objectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'OPERATES' AS type, false AS isObject, COUNT { (self)-[:OPERATES]->() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'OPERATES' IN start.in
  CALL (start) {
    MATCH ()-[edge:OPERATES]->()
    USING INDEX edge:OPERATES(objectId, subjectName, subjectId)
    WHERE edge.objectId = start.id AND edge.subjectName IS NOT NULL AND edge.subjectId IS NOT NULL
    WITH edge
    ORDER BY edge.objectId, edge.subjectName, edge.subjectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'OPERATES' AS type, true AS isObject, COUNT { (self)<-[:OPERATES]-() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'HOSTED' IN start.out
  CALL (start) {
    MATCH ()-[edge:HOSTED]->()
    USING INDEX edge:HOSTED(subjectId, objectName, objectId)
    WHERE edge.subjectId = start.id AND edge.objectName IS NOT NULL AND edge.objectId IS NOT NULL
    WITH edge
    ORDER BY edge.subjectId, edge.objectName, edge.objectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'HOSTED' AS type, false AS isObject, COUNT { (self)-[:HOSTED]->() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'HOSTED' IN start.in
  CALL (start) {
    MATCH ()-[edge:HOSTED]->()
    USING INDEX edge:HOSTED(objectId, subjectName, subjectId)
    WHERE edge.objectId = start.id AND edge.subjectName IS NOT NULL AND edge.subjectId IS NOT NULL
    WITH edge
    ORDER BY edge.objectId, edge.subjectName, edge.subjectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'HOSTED' AS type, true AS isObject, COUNT { (self)<-[:HOSTED]-() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'PARTICIPATED_IN' IN start.out
  CALL (start) {
    MATCH ()-[edge:PARTICIPATED_IN]->()
    USING INDEX edge:PARTICIPATED_IN(subjectId, objectName, objectId)
    WHERE edge.subjectId = start.id AND edge.objectName IS NOT NULL AND edge.objectId IS NOT NULL
    WITH edge
    ORDER BY edge.subjectId, edge.objectName, edge.objectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'PARTICIPATED_IN' AS type, false AS isObject, COUNT { (self)-[:PARTICIPATED_IN]->() } AS total, edges
  UNION ALL
  WITH start, self
  WHERE 'PARTICIPATED_IN' IN start.in
  CALL (start) {
    MATCH ()-[edge:PARTICIPATED_IN]->()
    USING INDEX edge:PARTICIPATED_IN(objectId, subjectName, subjectId)
    WHERE edge.objectId = start.id AND edge.subjectName IS NOT NULL AND edge.subjectId IS NOT NULL
    WITH edge
    ORDER BY edge.objectId, edge.subjectName, edge.subjectId
    LIMIT $scanned
    RETURN collect(edge) AS edges
  }
  RETURN 'PARTICIPATED_IN' AS type, true AS isObject, COUNT { (self)<-[:PARTICIPATED_IN]-() } AS total, edges
}
WITH
  start,
  type,
  isObject,
  total,
  [edge IN edges
    WHERE ($status IS NULL OR edge.status IN $status)
      AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
      AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)] AS edges
WHERE total > 0
RETURN
  start.id AS start,
  type,
  isObject,
  total,
  size(edges) AS fitting,
  [edge IN edges[..$limit] | {
    farId: CASE isObject WHEN true THEN edge.subjectId ELSE edge.objectId END,
    farKind: [label IN labels(CASE isObject WHEN true THEN startNode(edge) ELSE endNode(edge) END) WHERE label <> 'Organization'][0],
    relationship: edge {
      .id, type: type(edge), .status, .since, .until, .certainFrom, .certainTo, .possibleFrom, .possibleTo,
      .firstReported, .lastReported, .sources, .origins, .confidence,
      .review, .ownWord, .subjectId, .objectId, .title, .originId, .originName
    }
  }] AS edges
