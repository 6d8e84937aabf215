// Finds whom claims speak of: both names as written, and the entities that they name.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row subjectText string
// @row objectText string
// @row subject {id: string, kind: EntityKind, name: string, nameZh: string?, nameEn: string?,
//   aliases: string[]?, wikidata: string?, ticker: string?, parentId: string?}
// @row object {id: string, kind: EntityKind, name: string, nameZh: string?, nameEn: string?,
//   aliases: string[]?, wikidata: string?, ticker: string?, parentId: string?}
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
MATCH (claim)-[:SUBJECT]->(subjectName:Name)-[:NAMES]->(subject)
MATCH (claim)-[:OBJECT]->(objectName:Name)-[:NAMES]->(object)
RETURN
  id,
  subjectName.text AS subjectText,
  objectName.text AS objectText,
  subject {
    .id, kind: [label IN labels(subject) WHERE label <> 'Organization'][0], .name, .nameZh, .nameEn, .aliases, .wikidata,
    .ticker, .parentId
  } AS subject,
  object {
    .id, kind: [label IN labels(object) WHERE label <> 'Organization'][0], .name, .nameZh, .nameEn, .aliases, .wikidata,
    .ticker, .parentId
  } AS object
