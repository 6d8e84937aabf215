// Reads relationships as they are stored, by their ids.
// @mode read
// @returns many
// @param ids string[]
// @row type RelationType
// @row edge {id: string, status: RelationshipStatus, since: string?, sincePrecision: DatePrecision?, until: string?,
//     untilPrecision: DatePrecision?, certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//     firstReported: string?, lastReported: string?, day: string, claims: int, sources: int, origins: int,
//     confidence: float, title: string?, originId: string?, originName: string?, review: ClaimReview, ownWord: boolean,
//     subjectId: string, objectId: string, subjectName: string, objectName: string}
UNWIND $ids AS id
MATCH ()-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN {id: id}]->()
RETURN
  type(edge) AS type,
  edge {
    .id, .status, .since, .sincePrecision, .until, .untilPrecision, .firstReported, .lastReported, .day, .claims, .sources, .origins,
    .confidence, .title, .originId, .originName, .review, .ownWord, .certainFrom, .certainTo, .possibleFrom, .possibleTo,
    .subjectId, .objectId, .subjectName, .objectName
  } AS edge
