// Reads decisions with what they are about: a claim, live or as it stood last, names, an article, another decision.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row seq int
// @row action DecisionAction
// @row by string
// @row at string
// @row reason string
// @row claim {id: string, type: RelationType, subject: string, object: string, quote: string, live: boolean}?
// @row names {id: string, group: string, folded: string, scope: string?, forms: string[], formCounts: int[],
//   liveClaims: int}[]
// @row article {id: string, title: string, live: boolean}?
// @row undoes {id: string, action: DecisionAction}?
// @row undoneBy {id: string, by: string, at: string}?
UNWIND $ids AS id
MATCH (decision:Decision {id: id})
RETURN
  decision.id AS id,
  decision.seq AS seq,
  decision.action AS action,
  decision.by AS by,
  decision.at AS at,
  decision.reason AS reason,
  head(COLLECT {
    MATCH (claim:Claim {id: decision.claimId})
    MATCH (claim)-[subject:SUBJECT]->(:Name)
    MATCH (claim)-[object:OBJECT]->(:Name)
    RETURN claim {.id, .type, .quote, subject: subject.text, object: object.text, live: true}
  } + COLLECT {
    MATCH (claim:RetractedClaim {claimId: decision.claimId})
    MATCH (claim)-[subject:SUBJECT]->(:Name)
    MATCH (claim)-[object:OBJECT]->(:Name)
    RETURN claim {.type, .quote, id: claim.claimId, subject: subject.text, object: object.text, live: false}
    ORDER BY claim.retractedAt DESC
    LIMIT 1
  }) AS claim,
  COLLECT {
    UNWIND decision.nameIds AS nameId
    MATCH (name:Name {id: nameId})
    RETURN name {.id, .group, .folded, .scope, .forms, .formCounts, .liveClaims}
  } AS names,
  head(COLLECT {
    MATCH (article:Article {id: decision.articleId})
    RETURN article {.id, .title, live: true}
  } + COLLECT {
    MATCH (article:RetractedArticle {articleId: decision.articleId})
    RETURN article {.title, id: article.articleId, live: false}
    ORDER BY article.retractedAt DESC
    LIMIT 1
  }) AS article,
  head(COLLECT {
    MATCH (earlier:Decision {id: decision.undoes})
    RETURN earlier {.id, .action}
  }) AS undoes,
  head(COLLECT {
    MATCH (later:Decision {id: decision.undoneBy})
    RETURN later {.id, .by, .at}
  }) AS undoneBy
