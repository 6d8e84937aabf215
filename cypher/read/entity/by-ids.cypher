// Looks entities of every kind up by their ids; what was discovered before it came into the seeds answers to its old id too.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row node {id: string, kind: EntityKind, name: string, nameZh: string?, nameEn: string?,
//   aliases: string[]?, wikidata: string?, ticker: string?, parentId: string?, series: string?, edition: int?}
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Organization|Person|Event)
  WHERE node.id = id
  RETURN node
  UNION
  WITH id
  WHERE id STARTS WITH 'x'
  MATCH (:Name {id: substring(id, 1)})-[:NAMES]->(node)
  RETURN node
}
RETURN
  id,
  node {
    .id, kind: [label IN labels(node) WHERE label <> 'Organization'][0], .name, .nameZh, .nameEn, .aliases, .wikidata,
    .ticker, .parentId, .series, .edition
  } AS node
