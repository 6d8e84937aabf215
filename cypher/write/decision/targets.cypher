// Tells what the graph holds under ids: a claim or an article, live or retracted, a name, a decision.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row kind string
UNWIND $ids AS id
CALL (id) {
  MATCH (:Claim {id: id})
  RETURN 'claim' AS kind
  UNION
  MATCH (:RetractedClaim {claimId: id})
  RETURN 'retracted claim' AS kind
  UNION
  MATCH (:Article {id: id})
  RETURN 'article' AS kind
  UNION
  MATCH (:RetractedArticle {articleId: id})
  RETURN 'retracted article' AS kind
  UNION
  MATCH (:Name {id: id})
  RETURN 'name' AS kind
  UNION
  MATCH (:Decision {id: id})
  RETURN 'decision' AS kind
}
RETURN id, kind
