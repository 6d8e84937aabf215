// Gathers the entities that may be the same as one: written alike, of like words, a person's colleagues of like names or with names in the other
// script, and what a short form or initials may stand for.
// @mode read
// @returns many
// @param id string
// @param folded string[]
// @param query string
// @param letter string?
// @param pattern string?
// @param parts string[]
// @param otherScript string?
// @row id string
CALL () {
  UNWIND $folded AS text
  MATCH (:Name {folded: text})-[:NAMES]->(entity)
  RETURN entity.id AS id
  UNION
  CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: 200}) YIELD node
  RETURN node.id AS id
  UNION
  MATCH (name:Name)-[:NAMES]->(entity)
  WHERE name.folded STARTS WITH $letter AND name.folded =~ $pattern
  RETURN entity.id AS id
  UNION
  MATCH (:Person {id: $id})-[:WORKS_FOR]->(:Organization)<-[:WORKS_FOR]-(colleague:Person)
  WHERE any(part IN $parts WHERE toLower(colleague.name) CONTAINS part OR toLower(colleague.aliasText) CONTAINS part)
    OR colleague.name =~ $otherScript
  RETURN colleague.id AS id
}
WITH DISTINCT id
WHERE id <> $id
RETURN id
