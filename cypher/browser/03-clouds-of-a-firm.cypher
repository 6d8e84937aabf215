// Shows every cloud that one firm uses, used or will use, and who owns those clouds.
// @mode read
// @returns many
// @row firm any
// @row edge any
// @row cloud any
// @row owned any
// @row owner any
WITH 'OpenAI' AS name
MATCH (firm:Organization)-[edge:USES|MIGRATED_TO]->(cloud:CloudProvider)
WHERE name IN [firm.name, firm.nameZh, firm.nameEn] + firm.aliases
OPTIONAL MATCH (cloud)-[owned:SUBSIDIARY_OF]->(owner:Organization)
RETURN firm, edge, cloud, owned, owner
ORDER BY edge.since, cloud.name
LIMIT 50
