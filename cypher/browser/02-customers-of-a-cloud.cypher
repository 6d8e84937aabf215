// Shows who uses a cloud or has moved there; change the name in the first line.
// @mode read
// @returns many
// @row customer any
// @row edge any
// @row cloud any
WITH 'AWS' AS name
MATCH (customer:Organization)-[edge:USES|MIGRATED_TO]->(cloud:CloudProvider)
WHERE name IN [cloud.name, cloud.nameZh, cloud.nameEn] + cloud.aliases
RETURN customer, edge, cloud
ORDER BY edge.sources DESC, edge.subjectName
LIMIT 100
