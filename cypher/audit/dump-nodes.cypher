// Reads every node of the graph, for a canonical dump.
// @mode read
// @returns many
// @row labels string[]
// @row properties map
MATCH (node)
RETURN labels(node) AS labels, properties(node) AS properties
