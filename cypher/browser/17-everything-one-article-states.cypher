// Shows one article with all that it states; change a part of its title in the first line.
// @mode read
// @returns many
// @row article any
// @row states any
// @row claim any
// @row isSubject any
// @row subject any
// @row isObject any
// @row object any
WITH 're:Invent' AS part
MATCH (article:Article)
WHERE article.title CONTAINS part
WITH article
ORDER BY article.publishedOn DESC
LIMIT 1
MATCH (article)-[states:STATES]->(claim:Claim)
MATCH (subject:Name)<-[isSubject:SUBJECT]-(claim)-[isObject:OBJECT]->(object:Name)
RETURN article, states, claim, isSubject, subject, isObject, object
ORDER BY claim.start
LIMIT 50
