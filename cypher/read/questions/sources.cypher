// Why we believe that two entities are related: every sentence that says so, where it stands in the text of its article, the newest first.
// @mode read
// @returns many
// @param fromId string
// @param toId string
// @param limit int?
// @row relation string
// @row status string
// @row quote string
// @row start int
// @row end int
// @row article string
// @row publishedOn string?
// @row outlet string?
// @row confidence float
// @row rule string
// @row extractor string
// @row agreedBy string[]
// @row missedBy string[]
// @row id string
MATCH (from:Organization|Person|Event)
WHERE from.id = $fromId
MATCH (from)-[edge]-()
WHERE $toId IN [edge.subjectId, edge.objectId] AND $fromId <> $toId
MATCH (article:Article)-[:STATES]->(claim:Claim {relationshipId: edge.id})
RETURN
  claim.type AS relation,
  claim.status AS status,
  claim.quote AS quote,
  claim.start AS start,
  claim.end AS end,
  article.title AS article,
  article.publishedOn AS publishedOn,
  article.outlet AS outlet,
  claim.confidence AS confidence,
  claim.rule AS rule,
  claim.extractor AS extractor,
  claim.agreedBy AS agreedBy,
  claim.missedBy AS missedBy,
  claim.id AS id
ORDER BY coalesce(publishedOn, '') DESC, id
LIMIT coalesce($limit, 100)
