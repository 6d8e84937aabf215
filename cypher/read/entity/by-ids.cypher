// Looks entities of every kind up by their ids.
// @mode read
// @returns many
// @param ids string[]
// @row node {id: string, kind: EntityKind, name: string, nameZh: string?, nameEn: string?,
//   aliases: string[]?, wikidata: string?, ticker: string?, parentId: string?}
UNWIND $ids AS id
MATCH (node:Organization|Person|Event)
WHERE node.id = id
RETURN
  node {
    .id, kind: [label IN labels(node) WHERE label <> 'Organization'][0], .name, .nameZh, .nameEn, .aliases, .wikidata,
    .ticker, .parentId
  } AS node
