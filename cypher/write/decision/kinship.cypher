// Tells why two organizations are known to be two: articles state a relation between them that no one has with itself.
// @mode read
// @returns many
// @param one string
// @param other string
// @row type RelationType
MATCH (one:Organization {id: $one})
MATCH (one)-[edge:SUBSIDIARY_OF|ACQUIRED|INVESTED_IN]-(other:Organization {id: $other})
RETURN DISTINCT type(edge) AS type
