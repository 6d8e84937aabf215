// Shows who owns, buys or funds whom; refused and planned purchases are among them, see the status of each line.
// @mode read
// @returns many
// @row owner any
// @row edge any
// @row owned any
MATCH (owner:Organization|Person)-[edge:SUBSIDIARY_OF|INVESTED_IN|ACQUIRED]->(owned:Organization)
RETURN owner, edge, owned
ORDER BY edge.sources DESC, edge.id
LIMIT 100
