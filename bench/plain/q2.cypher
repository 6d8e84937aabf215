// A firm's clouds, each with its three newest claims and their articles, by the names at both ends of a claim.
MATCH (company:Company {id: $id})-[edge:USES]->(provider)
WITH company, edge, provider
ORDER BY provider.name
LIMIT 20
CALL (company, provider) {
  MATCH (company)<-[:NAMES]-(:Name)<-[:SUBJECT]-(claim:Claim {type: 'USES'})-[:OBJECT]->(:Name)-[:NAMES]->(provider)
  WITH claim
  ORDER BY claim.publishedOn DESC
  LIMIT 3
  MATCH (article:Article)-[:STATES]->(claim)
  RETURN collect({
    quote: claim.quote, status: claim.status, confidence: claim.confidence,
    title: article.title, url: article.url, publishedOn: article.publishedOn
  }) AS claims
}
RETURN edge.status AS status, edge.since AS since, edge.sources AS sources, provider.id AS id, provider.name AS name, claims
