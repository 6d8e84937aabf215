// Lists what is not simply so: edges that one source denies, that are only planned, or that nobody has confirmed.
// @mode read
// @returns many
// @row subject any
// @row edge any
// @row object any
MATCH (subject:Organization|Person)-[edge]->(object:Organization|Event)
WHERE edge.status IN ['disputed', 'planned', 'rumoured']
RETURN subject, edge, object
ORDER BY edge.status, edge.subjectName
LIMIT 100
