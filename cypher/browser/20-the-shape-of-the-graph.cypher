// Draws the kinds of node and the types of relationship that are in use.
// @mode read
// @returns many
// @row nodes any
// @row relationships any
CALL db.schema.visualization() YIELD nodes, relationships
RETURN nodes, relationships
LIMIT 1
