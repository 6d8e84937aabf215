// Claims that another extractor of the same article missed, or read with another status, and on which nobody has decided, the least sure first.
// @mode read
// @returns many
// @param limit int?
// @param afterConfidence float
// @param afterId string
// @row subject string
// @row relation RelationType
// @row object string
// @row status ClaimStatus
// @row confidence float
// @row extractor string
// @row agreedBy string[]
// @row missedBy string[]
// @row quote string
// @row article string
// @row publishedOn string?
// @row relationshipId string?
// @row id string
MATCH (claim:Claim)
  USING INDEX claim:Claim(readersDiffer, review, confidence, id)
WHERE
  claim.readersDiffer = true
  AND claim.review = 'unreviewed'
  AND claim.confidence >= $afterConfidence
  AND claim.id IS NOT NULL
  // Not OR, of which the planner may make two seeks and a sort.
  AND CASE WHEN claim.confidence > $afterConfidence THEN true ELSE claim.id > $afterId END
WITH claim
ORDER BY claim.readersDiffer, claim.review, claim.confidence, claim.id
LIMIT coalesce($limit, 100)
MATCH (article:Article)-[:STATES]->(claim)
MATCH (claim)-[subject:SUBJECT]->(:Name)
MATCH (claim)-[object:OBJECT]->(:Name)
RETURN
  subject.text AS subject,
  claim.type AS relation,
  object.text AS object,
  claim.status AS status,
  claim.confidence AS confidence,
  claim.extractor AS extractor,
  claim.agreedBy AS agreedBy,
  claim.missedBy AS missedBy,
  claim.quote AS quote,
  article.title AS article,
  claim.publishedOn AS publishedOn,
  claim.relationshipId AS relationshipId,
  claim.id AS id
ORDER BY confidence, id
