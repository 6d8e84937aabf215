// Shows people who hold or held posts at two organizations, and so join them.
// @mode read
// @returns many
// @row one any
// @row first any
// @row person any
// @row second any
// @row other any
MATCH (one:Organization)<-[first:WORKS_FOR]-(person:Person)-[second:WORKS_FOR]->(other:Organization)
WHERE one.id < other.id
RETURN one, first, person, second, other
ORDER BY person.name
LIMIT 50
