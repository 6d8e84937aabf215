// Tells why two organizations are known to be two: articles state a relation between them that no one has with itself.
// @mode read
// @returns many
// @param ones string[]
// @param others string[]
// @row type RelationType
UNWIND $ones AS id
MATCH (one:Organization {id: id})
MATCH (one)-[edge:SUBSIDIARY_OF|ACQUIRED|INVESTED_IN]-(other:Organization)
WHERE other.id IN $others
RETURN DISTINCT type(edge) AS type
