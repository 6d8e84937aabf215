// Writes what the claims about relationships now say together; ends and their names stay.
// @mode write
// @returns none
// @param rows {id: string, status: RelationshipStatus, since: string?, sincePrecision: DatePrecision?, until: string?,
//     untilPrecision: DatePrecision?, certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//     firstReported: string?, lastReported: string?, day: string, claims: int, sources: int, origins: int,
//     confidence: float, title: string?, originId: string?, originName: string?,
//     review: ClaimReview, ownWord: boolean}[]
UNWIND $rows AS row
MATCH ()-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN {id: row.id}]->()
SET edge += row
