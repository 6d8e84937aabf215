// Reads the claims behind relationships with their articles, the newest first; none that a person rejected.
// @mode read
// @returns many
// @param relationshipIds string[]
// @param status ClaimStatus[]
// @row id string
// @row type RelationType
// @row status ClaimStatus
// @row date string?
// @row title string?
// @row originId string?
// @row quote string
// @row publishedOn string?
// @row originKey string
// @row articleId string
// @row article string
// @row outlet string?
// @row relationshipId string
// @row subjectId string
// @row subject string
// @row objectId string
// @row object string
UNWIND $relationshipIds AS relationshipId
MATCH (claim:Claim {relationshipId: relationshipId})
WHERE claim.status IN $status AND coalesce(claim.review, '') <> 'rejected'
MATCH (article:Article)-[:STATES]->(claim)
MATCH (subject:Organization|Person|Event {id: claim.subjectId})
MATCH (object:Organization|Person|Event {id: claim.objectId})
RETURN
  claim.id AS id,
  claim.type AS type,
  claim.status AS status,
  claim.date AS date,
  claim.title AS title,
  claim.originId AS originId,
  claim.quote AS quote,
  claim.publishedOn AS publishedOn,
  claim.originKey AS originKey,
  article.id AS articleId,
  article.title AS article,
  article.outlet AS outlet,
  relationshipId,
  subject.id AS subjectId,
  subject.name AS subject,
  object.id AS objectId,
  object.name AS object
ORDER BY coalesce(publishedOn, '') DESC, id
