// Finds the articles that may be near-copies of one another: those that share a band of their signatures, and the members of a cluster.
// @mode write
// @returns none
CREATE INDEX article_by_origin_alone IF NOT EXISTS
FOR (article:Article) ON (article.originKey);
CREATE FULLTEXT INDEX articleBands IF NOT EXISTS
FOR (article:Article) ON EACH [article.bands]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
