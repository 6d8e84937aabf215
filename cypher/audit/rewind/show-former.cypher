// Puts the articles and claims that were live at a moment back as they were. Gives those claims with their ends.
// @mode write
// @returns many
// @param moment string
// @row id string
// @row relationshipId string?
// @row ends {nameId: string, text: string, kind: EntityKind, forms: string[]}[]
CALL () {
  MATCH (former:RetractedArticle)
  WHERE former.retractedAt > $moment AND former.importedAt <= $moment
  OPTIONAL MATCH (article:Article {id: former.articleId})
  OPTIONAL MATCH (article)-[:STATES]->(claim:Claim)
  WITH former, article, collect(claim) AS claims
  REMOVE article:Article, former:RetractedArticle
  SET former:Article, former.id = former.articleId
  WITH former, claims
  UNWIND claims AS claim
  CREATE (former)-[:STATES]->(claim)
}
CALL () {
  MATCH (claim:RetractedClaim)
  WHERE claim.retractedAt > $moment AND claim.knownFrom <= $moment
  REMOVE claim:RetractedClaim
  SET claim:Claim, claim.id = claim.claimId
  RETURN collect(claim) AS former
}
UNWIND former AS claim
RETURN
  claim.id AS id,
  claim.relationshipId AS relationshipId,
  [(claim)-[end:SUBJECT|OBJECT]->(name:Name) | {nameId: name.id, text: end.text, kind: end.kind, forms: end.forms}] AS ends
