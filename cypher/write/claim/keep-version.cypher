// Keeps what claims said before they change, as history: with the same names, stated by the article whose text they are read from.
// @mode write
// @returns none
// @param rows {id: string, articleId: string}[]
// @param retractedAt string
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})-[:STATES]->(claim:Claim {id: row.id})
MATCH (claim)-[subjectRef:SUBJECT]->(subject:Name)
MATCH (claim)-[objectRef:OBJECT]->(object:Name)
OPTIONAL MATCH (version:RetractedArticle {id: row.articleId + '@' + $retractedAt})
WITH row, claim, subjectRef, subject, objectRef, object, coalesce(version, article) AS source
CREATE (past:RetractedClaim)
SET past = properties(claim), past.claimId = row.id, past.id = row.id + '@' + $retractedAt, past.retractedAt = $retractedAt
CREATE (source)-[:STATES]->(past)
CREATE (past)-[pastSubject:SUBJECT]->(subject)
SET pastSubject = properties(subjectRef)
CREATE (past)-[pastObject:OBJECT]->(object)
SET pastObject = properties(objectRef)
