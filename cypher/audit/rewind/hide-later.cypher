// Takes what the graph learnt since a moment out of the live graph: claims, articles, decisions. Gives the ends of those claims.
// @mode write
// @returns many
// @param moment string
// @row nameId string
// @row text string
// @row kind EntityKind
// @row forms string[]
CALL () {
  MATCH (decision:Decision)
  WHERE decision.at > $moment
  OPTIONAL MATCH (undone:Decision {undoneBy: decision.id})
  REMOVE decision:Decision, undone.undoneBy
}
CALL () {
  MATCH (claim:Claim)
  WHERE claim.knownFrom > $moment
  REMOVE claim:Claim
  RETURN collect(claim) AS later
}
CALL () {
  MATCH (article:Article)
  WHERE article.importedAt > $moment AND NOT EXISTS { (article)-[:STATES]->(:Claim) }
  REMOVE article:Article
}
UNWIND later AS claim
MATCH (claim)-[end:SUBJECT|OBJECT]->(name:Name)
RETURN name.id AS nameId, end.text AS text, end.kind AS kind, end.forms AS forms
