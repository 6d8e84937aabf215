// Opens one edge to the sentences behind it: the articles, what each says, and the names as written.
// @mode read
// @returns many
// @row article any
// @row states any
// @row claim any
// @row isSubject any
// @row subjectName any
// @row means any
// @row firm any
// @row isObject any
// @row objectName any
// @row meant any
// @row cloud any
WITH '华米' AS firmName, 'AWS' AS cloudName
MATCH (firm:Organization)<-[means:NAMES]-(subjectName:Name)<-[isSubject:SUBJECT]-(claim:Claim)
WHERE firmName IN [firm.name, firm.nameZh, firm.nameEn] + firm.aliases
MATCH (claim)-[isObject:OBJECT]->(objectName:Name)-[meant:NAMES]->(cloud:Organization)
WHERE cloudName IN [cloud.name, cloud.nameZh, cloud.nameEn] + cloud.aliases
MATCH (article:Article)-[states:STATES]->(claim)
RETURN article, states, claim, isSubject, subjectName, means, firm, isObject, objectName, meant, cloud
ORDER BY article.publishedOn, claim.start
LIMIT 25
