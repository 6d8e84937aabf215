// Takes claims out of the live graph; they stay as history, stated by the version of the article that they are read from.
// @mode write
// @returns none
// @param rows {id: string, articleId: string}[]
// @param retractedAt string
UNWIND $rows AS row
MATCH (version:RetractedArticle {id: row.articleId + '@' + $retractedAt})
MATCH (claim:Claim {id: row.id})<-[states:STATES]-()
REMOVE claim:Claim
SET claim:RetractedClaim, claim.claimId = row.id, claim.id = row.id + '@' + $retractedAt,
  claim.retractedAt = $retractedAt
DELETE states
CREATE (version)-[:STATES]->(claim)
