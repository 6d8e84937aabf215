// Counts the moves to a cloud by the year in which they began, with who moved where.
// @mode read
// @returns many
// @row year string
// @row moves int
// @row who string[]
MATCH (firm:Organization)-[edge:MIGRATED_TO]->(cloud:CloudProvider)
WITH coalesce(left(edge.since, 4), 'not stated') AS year, firm, edge, cloud
ORDER BY year, firm.name
RETURN
  year,
  count(edge) AS moves,
  collect(firm.name + ' → ' + cloud.name + ' (' + edge.status + ')') AS who
ORDER BY year DESC
LIMIT 50
