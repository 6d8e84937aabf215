// Shows the firms that no longer use a cloud that they once used.
// @mode read
// @returns many
// @row firm any
// @row edge any
// @row cloud any
MATCH (firm:Organization)-[edge:USES {status: 'ended'}]->(cloud:CloudProvider)
RETURN firm, edge, cloud
ORDER BY edge.until DESC, firm.name
LIMIT 50
