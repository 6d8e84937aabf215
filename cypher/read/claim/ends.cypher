// Finds whom claims speak of: both names as written, and the entities that they name.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row subjectText string
// @row objectText string
// @row subject {id: string, kind: EntityKind, name: string, nameZh: string?, nameEn: string?,
//   aliases: string[]?, wikidata: string?, ticker: string?, parentId: string?, series: string?, edition: int?}
// @row object {id: string, kind: EntityKind, name: string, nameZh: string?, nameEn: string?,
//   aliases: string[]?, wikidata: string?, ticker: string?, parentId: string?, series: string?, edition: int?}
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
MATCH (claim)-[subjectEdge:SUBJECT]->(:Name)-[:NAMES]->(subject)
MATCH (claim)-[objectEdge:OBJECT]->(:Name)-[:NAMES]->(object)
RETURN
  id,
  subjectEdge.text AS subjectText,
  objectEdge.text AS objectText,
  subject {
    .id, kind: [label IN labels(subject) WHERE label <> 'Organization'][0], .name, .nameZh, .nameEn, .aliases, .wikidata,
    .ticker, .parentId, .series, .edition
  } AS subject,
  object {
    .id, kind: [label IN labels(object) WHERE label <> 'Organization'][0], .name, .nameZh, .nameEn, .aliases, .wikidata,
    .ticker, .parentId, .series, .edition
  } AS object
