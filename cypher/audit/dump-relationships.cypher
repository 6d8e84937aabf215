// Reads every relationship of the graph with the ids of its ends, for a canonical dump.
// @mode read
// @returns many
// @row type string
// @row properties map
// @row from {labels: string[], id: string}
// @row to {labels: string[], id: string}
MATCH (from)-[relationship]->(to)
RETURN type(relationship) AS type, properties(relationship) AS properties,
  {labels: labels(from), id: from.id} AS from, {labels: labels(to), id: to.id} AS to
