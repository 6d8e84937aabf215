// Finds the organization to which each organization belongs by the word of most independent articles.
// @mode read
// @returns many
// @param ids string[]
// @param asOf string?
// @row id string
// @row relationship {id: string, type: RelationType, status: RelationshipStatus, since: string?, until: string?,
//   certainFrom: string?, certainTo: string?, possibleFrom: string?, possibleTo: string?,
//   firstReported: string?, lastReported: string?, sources: int, origins: int, confidence: float, review: string, ownWord: boolean,
//   subjectId: string, objectId: string, title: string?, originId: string?, originName: string?}
// @row node {id: string, kind: EntityKind, name: string, nameZh: string?, nameEn: string?,
//   aliases: string[]?, wikidata: string?, ticker: string?, parentId: string?, series: string?, edition: int?}
UNWIND $ids AS id
MATCH (self:Organization {id: id})
CALL (self) {
  MATCH (self)-[edge:SUBSIDIARY_OF]->(node)
  WHERE
    ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  RETURN edge, node
  ORDER BY edge.status = 'active' DESC, edge.origins DESC, edge.confidence DESC, edge.id
  LIMIT 1
}
RETURN
  id,
  edge {
    .id, type: type(edge), .status, .since, .until, .certainFrom, .certainTo, .possibleFrom, .possibleTo,
    .firstReported, .lastReported, .sources, .origins, .confidence,
    .review, .ownWord, .subjectId, .objectId, .title, .originId, .originName
  } AS relationship,
  node {
    .id, kind: [label IN labels(node) WHERE label <> 'Organization'][0], .name, .nameZh, .nameEn, .aliases, .wikidata,
    .ticker, .parentId, .series, .edition
  } AS node
