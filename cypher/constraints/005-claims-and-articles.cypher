// Finds the newest claims of an edge, the reprints of an article in order of time, and articles by address, day and outlet.
// @mode write
// @returns none
CREATE INDEX claim_by_relationship IF NOT EXISTS
FOR (claim:Claim) ON (claim.relationshipId, claim.publishedOn);
CREATE INDEX retracted_claim_by_relationship IF NOT EXISTS
FOR (claim:RetractedClaim) ON (claim.relationshipId, claim.publishedOn);
CREATE INDEX retracted_claim_by_claim IF NOT EXISTS
FOR (claim:RetractedClaim) ON (claim.claimId);
CREATE INDEX retracted_article_by_article IF NOT EXISTS
FOR (article:RetractedArticle) ON (article.articleId);
CREATE INDEX article_by_origin IF NOT EXISTS
FOR (article:Article) ON (article.originKey, article.publishedOn);
CREATE INDEX article_by_url IF NOT EXISTS
FOR (article:Article) ON (article.url);
CREATE INDEX article_by_day IF NOT EXISTS
FOR (article:Article) ON (article.publishedOn);
CREATE INDEX article_by_outlet IF NOT EXISTS
FOR (article:Article) ON (article.outlet);
