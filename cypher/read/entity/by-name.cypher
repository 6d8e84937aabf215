// Gathers the entities that may have a name: those that articles write so, and those whose known names hold its words.
// Of an event's name with a year also the edition of that year which articles call by the rest, the series.
// @mode read
// @returns many
// @param folded string
// @param series string?
// @param year string?
// @param query string
// @param kinds EntityKind[]
// @row node {id: string, kind: EntityKind, name: string, nameZh: string?, nameEn: string?,
//   aliases: string[]?, wikidata: string?, ticker: string?, parentId: string?, series: string?, edition: int?}
// @row written boolean
CALL () {
  MATCH (name:Name {folded: $folded})-[:NAMES]->(node)
  RETURN node, true AS written
  UNION ALL
  MATCH (name:Name {folded: $series, group: 'Event', scope: $year})-[:NAMES]->(node)
  RETURN node, true AS written
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: 100}) YIELD node
  RETURN node, false AS written
}
WITH node, max(written) AS written
WHERE any(label IN labels(node) WHERE label IN $kinds)
RETURN
  node {
    .id, kind: [label IN labels(node) WHERE label <> 'Organization'][0], .name, .nameZh, .nameEn, .aliases, .wikidata,
    .ticker, .parentId, .series, .edition
  } AS node,
  written
ORDER BY node.name, node.id
