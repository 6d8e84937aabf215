// Shows who moved to which cloud, and the cloud that they left where an article names it.
// @mode read
// @returns many
// @row firm any
// @row moved any
// @row cloud any
// @row used any
// @row before any
MATCH (firm:Organization)-[moved:MIGRATED_TO]->(cloud:CloudProvider)
OPTIONAL MATCH (firm)-[used:USES]->(before:CloudProvider {id: moved.originId})
RETURN firm, moved, cloud, used, before
ORDER BY moved.since DESC, firm.name
LIMIT 50
