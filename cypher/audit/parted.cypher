// Lists the pairs of entities of which a person decided that they are different.
// @mode read
// @returns many
// @param limit int
// @row one string
// @row other string
MATCH (decision:Decision {action: 'different'})
WHERE decision.undoneBy IS NULL
MATCH (:Name {id: decision.nameIds[0]})-[:NAMES]->(one)
MATCH (:Name {id: decision.nameIds[1]})-[:NAMES]->(other)
RETURN one.id AS one, other.id AS other
LIMIT $limit
