// Counts the rows of the report on entities known by name only.
// @mode read
// @returns one
// @row nameOnly int
MATCH (written:Name {liveClaims: 1})-[:NAMES]->(entity)
WHERE NOT entity.known AND size(entity.aliases) = 0 AND COUNT { (entity)<-[:NAMES]-() } = 1
RETURN count(*) AS nameOnly
