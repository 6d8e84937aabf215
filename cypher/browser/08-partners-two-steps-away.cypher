// Shows the partners of one organization, and the partners of those partners.
// @mode read
// @returns many
// @row path any
WITH 'AWS' AS name
MATCH path = (start:Organization)-[:PARTNERS_WITH]-(:Organization)-[:PARTNERS_WITH]-(far:Organization)
WHERE name IN [start.name, start.nameZh, start.nameEn] + start.aliases AND far <> start
RETURN path
ORDER BY far.name
LIMIT 50
