// Shows the local firms that run the regions of a cloud for it.
// @mode read
// @returns many
// @row operator any
// @row edge any
// @row cloud any
MATCH (operator:Organization)-[edge:OPERATES]->(cloud:CloudProvider)
RETURN operator, edge, cloud
ORDER BY cloud.name, operator.name
LIMIT 50
