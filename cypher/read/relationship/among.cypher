// Tells how many relationships entities have, and lists those among them; of two with more than so many each none is listed.
// @mode read
// @returns many
// @param ids string[]
// @param types RelationType[]
// @param status RelationshipStatus[]?
// @param asOf string?
// @param dense int
// @row id string
// @row degree int
// @row relationships {id: string, type: RelationType, status: RelationshipStatus, since: string?, until: string?,
//   certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//   firstReported: string?, lastReported: string?, sources: int, origins: int, confidence: float, review: string, ownWord: boolean,
//   subjectId: string, objectId: string, title: string?, originId: string?, originName: string?}[]
UNWIND $ids AS id
MATCH (self:Organization|Person|Event)
WHERE self.id = id
WITH self, COUNT { (self)-[:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]-() } AS degree
CALL (self, degree) {
  WITH self
  WHERE degree <= $dense
  MATCH (self)-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]-(other)
  WHERE
    other.id IN $ids
    AND type(edge) IN $types
    AND ($status IS NULL OR edge.status IN $status)
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  WITH edge
  ORDER BY edge.id
  RETURN collect(edge {
    .id, type: type(edge), .status, .since, .until, .certainFrom, .certainTo, .possibleFrom, .possibleTo,
    .firstReported, .lastReported, .sources, .origins, .confidence,
    .review, .ownWord, .subjectId, .objectId, .title, .originId, .originName
  }) AS relationships
}
RETURN self.id AS id, degree, relationships
