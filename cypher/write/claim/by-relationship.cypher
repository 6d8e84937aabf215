// Reads what the projection needs of all live claims of some relationships.
// @mode read
// @returns many
// @param relationshipIds string[]
// @row relationshipId string
// @row id string
// @row type RelationType
// @row status ClaimStatus
// @row date string?
// @row datePrecision DatePrecision?
// @row title string?
// @row origin string?
// @row originId string?
// @row confidence float
// @row articleId string
// @row originKey string
// @row publishedOn string?
// @row review ClaimReview
// @row ownWord boolean
UNWIND $relationshipIds AS relationshipId
MATCH (claim:Claim {relationshipId: relationshipId})
RETURN relationshipId, claim.id AS id, claim.type AS type, claim.status AS status, claim.date AS date,
  claim.datePrecision AS datePrecision, claim.title AS title, claim.origin AS origin, claim.originId AS originId,
  claim.confidence AS confidence, claim.articleId AS articleId, claim.originKey AS originKey,
  claim.publishedOn AS publishedOn, claim.review AS review, claim.ownWord AS ownWord
