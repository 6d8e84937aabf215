// Entities of which nothing is known but a name in one sentence: one claim, no other name, no row of seeds/entities.
// @mode read
// @returns many
// @param limit int?
// @param skip int?
// @row name string
// @row kind EntityKind
// @row relation RelationType
// @row quote string
// @row article string
// @row publishedOn string?
// @row claimId string
// @row id string
MATCH (written:Name {liveClaims: 1})-[:NAMES]->(entity)
WHERE NOT entity.known AND size(entity.aliases) = 0 AND COUNT { (entity)<-[:NAMES]-() } = 1
WITH written, entity
ORDER BY entity.name, entity.id
SKIP coalesce($skip, 0)
LIMIT coalesce($limit, 100)
MATCH (article:Article)-[:STATES]->(claim:Claim)-[:SUBJECT|OBJECT]->(written)
RETURN
  entity.name AS name,
  [label IN labels(entity) WHERE label <> 'Organization'][0] AS kind,
  claim.type AS relation,
  claim.quote AS quote,
  article.title AS article,
  article.publishedOn AS publishedOn,
  claim.id AS claimId,
  entity.id AS id
ORDER BY name, id
