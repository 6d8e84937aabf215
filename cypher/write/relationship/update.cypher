// Writes what the claims about relationships now say together; ends and their names stay. A part for each type, since an index is of one type:
// asked without it, all ten are searched for each row. Without the hints a plan that was made while the graph was small reads a whole index for each row.
// @mode write
// @returns none
// @param rows {type: RelationType, edge: {id: string, status: RelationshipStatus, since: string?, sincePrecision: DatePrecision?, until: string?,
//     untilPrecision: DatePrecision?, certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//     firstReported: string?, lastReported: string?, day: string, claims: int, sources: int, origins: int,
//     confidence: float, title: string?, originId: string?, originName: string?,
//     review: ClaimReview, ownWord: boolean}}[]
CALL () {
  UNWIND [row IN $rows WHERE row.type = 'USES' | row.edge] AS row
  MATCH ()-[edge:USES {id: row.id}]->()
  USING INDEX SEEK edge:USES(id)
  SET edge += row
}
CALL () {
  UNWIND [row IN $rows WHERE row.type = 'MIGRATED_TO' | row.edge] AS row
  MATCH ()-[edge:MIGRATED_TO {id: row.id}]->()
  USING INDEX SEEK edge:MIGRATED_TO(id)
  SET edge += row
}
CALL () {
  UNWIND [row IN $rows WHERE row.type = 'PARTNERS_WITH' | row.edge] AS row
  MATCH ()-[edge:PARTNERS_WITH {id: row.id}]->()
  USING INDEX SEEK edge:PARTNERS_WITH(id)
  SET edge += row
}
CALL () {
  UNWIND [row IN $rows WHERE row.type = 'WORKS_FOR' | row.edge] AS row
  MATCH ()-[edge:WORKS_FOR {id: row.id}]->()
  USING INDEX SEEK edge:WORKS_FOR(id)
  SET edge += row
}
CALL () {
  UNWIND [row IN $rows WHERE row.type = 'SUBSIDIARY_OF' | row.edge] AS row
  MATCH ()-[edge:SUBSIDIARY_OF {id: row.id}]->()
  USING INDEX SEEK edge:SUBSIDIARY_OF(id)
  SET edge += row
}
CALL () {
  UNWIND [row IN $rows WHERE row.type = 'INVESTED_IN' | row.edge] AS row
  MATCH ()-[edge:INVESTED_IN {id: row.id}]->()
  USING INDEX SEEK edge:INVESTED_IN(id)
  SET edge += row
}
CALL () {
  UNWIND [row IN $rows WHERE row.type = 'ACQUIRED' | row.edge] AS row
  MATCH ()-[edge:ACQUIRED {id: row.id}]->()
  USING INDEX SEEK edge:ACQUIRED(id)
  SET edge += row
}
CALL () {
  UNWIND [row IN $rows WHERE row.type = 'OPERATES' | row.edge] AS row
  MATCH ()-[edge:OPERATES {id: row.id}]->()
  USING INDEX SEEK edge:OPERATES(id)
  SET edge += row
}
CALL () {
  UNWIND [row IN $rows WHERE row.type = 'HOSTED' | row.edge] AS row
  MATCH ()-[edge:HOSTED {id: row.id}]->()
  USING INDEX SEEK edge:HOSTED(id)
  SET edge += row
}
CALL () {
  UNWIND [row IN $rows WHERE row.type = 'PARTICIPATED_IN' | row.edge] AS row
  MATCH ()-[edge:PARTICIPATED_IN {id: row.id}]->()
  USING INDEX SEEK edge:PARTICIPATED_IN(id)
  SET edge += row
}
