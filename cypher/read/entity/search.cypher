// Searches entities by words of their names: who is called just so first, then the best.
// @mode read
// @returns many
// @param query string
// @param whole string
// @param kinds EntityKind[]
// @param limit int
// @param considered int
// @row score float
// @row node {id: string, kind: EntityKind, name: string, nameZh: string?, nameEn: string?,
//   aliases: string[]?, wikidata: string?, ticker: string?, parentId: string?, series: string?, edition: int?}
CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: $considered}) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $kinds)
WITH
  node,
  score,
  any(name IN coalesce(node.aliases, []) + [node.name, node.nameZh, node.nameEn] WHERE toLower(name) = $whole) AS isWhole
ORDER BY isWhole DESC, score DESC, node.id
LIMIT $limit
RETURN
  score,
  node {
    .id, kind: [label IN labels(node) WHERE label <> 'Organization'][0], .name, .nameZh, .nameEn, .aliases, .wikidata,
    .ticker, .parentId, .series, .edition
  } AS node
