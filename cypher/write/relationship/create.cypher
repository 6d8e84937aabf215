// Writes new relationships; their type is one of the closed set of src/model/relation.ts.
// @mode write
// @returns none
// @param rows {type: RelationType, edge: {id: string, status: RelationshipStatus, since: string?, sincePrecision: DatePrecision?, until: string?,
//     untilPrecision: DatePrecision?, certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//     firstReported: string?, lastReported: string?, day: string, claims: int, sources: int, origins: int,
//     confidence: float, title: string?, originId: string?, originName: string?, review: ClaimReview, ownWord: boolean,
//     subjectId: string, objectId: string, subjectName: string, objectName: string}}[]
UNWIND $rows AS row
MATCH (subject:Organization|Person|Event {id: row.edge.subjectId})
MATCH (object:Organization|Person|Event {id: row.edge.objectId})
CREATE (subject)-[edge:$(row.type)]->(object)
SET edge = row.edge
