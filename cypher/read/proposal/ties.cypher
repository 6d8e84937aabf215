// Reads what relationships and articles say of two entities together: what joins them, whom both know, which articles name both.
// The first of each pair should be the one with fewer relationships.
// @mode read
// @returns many
// @param pairs {first: string, second: string}[]
// @row first string
// @row second string
// @row between RelationType[]
// @row common {id: string, name: string, degree: int, types: RelationType[]}[]
// @row kindred {first: string, second: string}[]
// @row titles string[]
// @row otherTitles string[]
// @row together int
UNWIND $pairs AS pair
MATCH (first:Organization|Person|Event {id: pair.first})
MATCH (second:Organization|Person|Event {id: pair.second})
CALL (first, second) {
  MATCH (first)-[edge]-(second)
  RETURN collect(DISTINCT type(edge)) AS between
}
CALL (first, second) {
  MATCH (first)-[one]->(other)<-[two]-(second)
  RETURN collect({id: other.id, name: other.name, degree: COUNT { (other)--() }, types: [type(one), type(two)]}) AS objects
}
CALL (first, second) {
  MATCH (first)<-[one]-(other:Organization|Person|Event)-[two]->(second)
  RETURN collect({id: other.id, name: other.name, degree: COUNT { (other)--() }, types: [type(one), type(two)]}) AS subjects
}
CALL (first, second) {
  MATCH (first)-[:WORKS_FOR]->(of:Organization)
  MATCH (second)-[:WORKS_FOR]->(with:Organization)
  WHERE
    of <> with AND
    (of.family = with.family OR of.parentId = with.id OR with.parentId = of.id OR
      EXISTS { (of)-[:SUBSIDIARY_OF|ACQUIRED|OPERATES]-(with) })
  RETURN collect(DISTINCT {first: of.name, second: with.name}) AS kindred
}
CALL (first, second) {
  MATCH (first)<-[:NAMES]-(:Name)<-[:SUBJECT|OBJECT]-(claim:Claim)
  WITH DISTINCT second, claim.articleId AS articleId
  LIMIT 50
  MATCH (article:Article {id: articleId})
  WHERE
    EXISTS {
      MATCH (article)-[:STATES]->(stated:Claim)
      WHERE second.id IN [stated.subjectId, stated.objectId]
    }
  RETURN count(article) AS together
}
RETURN
  pair.first AS first,
  pair.second AS second,
  between,
  objects + subjects AS common,
  kindred,
  [(first)-[post:WORKS_FOR]->() WHERE post.title IS NOT NULL | post.title] AS titles,
  [(second)-[post:WORKS_FOR]->() WHERE post.title IS NOT NULL | post.title] AS otherTitles,
  together
