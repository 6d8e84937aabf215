// Lists the clusters of the articles that share a band with some texts, and so may be near-copies of them. A query asks for the bands of many texts.
// @mode read
// @returns many
// @param queries string[]
// @row originKey string
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('articleBands', query) YIELD node
RETURN DISTINCT node.originKey AS originKey
