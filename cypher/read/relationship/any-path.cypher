// Finds a shortest chain of relationships of any kind between two entities, four at most.
// @mode read
// @returns optional
// @param fromId string
// @param toId string
// @param maxLength int
// @row nodes {id: string, kind: EntityKind, name: string, nameZh: string?, nameEn: string?,
//   aliases: string[]?, wikidata: string?, ticker: string?, parentId: string?, series: string?, edition: int?}[]
// @row relationships {id: string, type: RelationType, status: RelationshipStatus, since: string?, until: string?,
//   certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//   firstReported: string?, lastReported: string?, sources: int, origins: int, confidence: float, review: string, ownWord: boolean,
//   subjectId: string, objectId: string, title: string?, originId: string?, originName: string?}[]
MATCH (from:Organization|Person|Event)
WHERE from.id = $fromId
CALL (from) {
  MATCH (to:Organization|Person|Event)
  WHERE to.id = $toId
  RETURN to
}
// Nothing is asked of the steps, so none is looked at before the chain is found.
MATCH
  path =
    shortestPath(
      (from)-[:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN*..4]-(to)
    )
WITH path
WHERE length(path) <= $maxLength
RETURN
  [node IN nodes(path) | node {
    .id, kind: [label IN labels(node) WHERE label <> 'Organization'][0], .name, .nameZh, .nameEn, .aliases, .wikidata,
    .ticker, .parentId, .series, .edition
  }] AS nodes,
  [edge IN relationships(path) | edge {
    .id, type: type(edge), .status, .since, .until, .certainFrom, .certainTo, .possibleFrom, .possibleTo,
    .firstReported, .lastReported, .sources, .origins, .confidence,
    .review, .ownWord, .subjectId, .objectId, .title, .originId, .originName
  }] AS relationships
