// Shows the companies, clouds, people and events of the graph with everything that ties them.
// @mode read
// @returns many
// @row subject any
// @row edge any
// @row object any
MATCH (subject:Organization|Person)-[edge]->(object:Organization|Event)
RETURN subject, edge, object
ORDER BY edge.sources DESC, edge.id
LIMIT 150
