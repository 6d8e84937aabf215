// Sets the sentences that state a thing beside those that deny it.
// @mode read
// @returns many
// @row about string
// @row status string
// @row quote string
// @row article string
// @row publishedOn string?
MATCH (subject:Organization|Person)-[edge {status: 'disputed'}]->(object:Organization|Event)
MATCH (subject)<-[:NAMES]-(:Name)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(:Name)-[:NAMES]->(object)
WHERE claim.type = type(edge)
MATCH (article:Article)-[:STATES]->(claim)
RETURN
  subject.name + ' ' + type(edge) + ' ' + object.name AS about,
  claim.status AS status,
  claim.quote AS quote,
  article.title AS article,
  article.publishedOn AS publishedOn
ORDER BY about, publishedOn
LIMIT 50
