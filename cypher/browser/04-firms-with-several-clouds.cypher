// Shows the firms that use two clouds or more today.
// @mode read
// @returns many
// @row firm any
// @row clouds int
// @row edges any[]
// @row providers any[]
MATCH (firm:Organization)-[edge:USES {status: 'active'}]->(cloud:CloudProvider)
WITH firm, collect(edge) AS edges, collect(cloud) AS providers, count(cloud) AS clouds
WHERE clouds > 1
RETURN firm, clouds, edges, providers
ORDER BY clouds DESC, firm.name
LIMIT 25
