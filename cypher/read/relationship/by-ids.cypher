// Looks relationships of every type up by their ids.
// @mode read
// @returns many
// @param ids string[]
// @row relationship {id: string, type: RelationType, status: RelationshipStatus, since: string?, until: string?,
//   certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//   firstReported: string?, lastReported: string?, sources: int, origins: int, confidence: float, review: string, ownWord: boolean,
//   subjectId: string, objectId: string, title: string?, originId: string?, originName: string?}
UNWIND $ids AS id
MATCH
  ()-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]->()
WHERE edge.id = id
RETURN
  edge {
    .id, type: type(edge), .status, .since, .until, .certainFrom, .certainTo, .possibleFrom, .possibleTo,
    .firstReported, .lastReported, .sources, .origins, .confidence,
    .review, .ownWord, .subjectId, .objectId, .title, .originId, .originName
  } AS relationship
