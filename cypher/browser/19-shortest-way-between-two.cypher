// Finds how two organizations are connected, by the fewest steps.
// @mode read
// @returns many
// @row path any
MATCH (one:Organization)
WHERE 'TikTok' IN [one.name, one.nameZh, one.nameEn] + one.aliases
MATCH (other:Organization)
WHERE 'Zoom' IN [other.name, other.nameZh, other.nameEn] + other.aliases AND other <> one
MATCH path = allShortestPaths((one)-[:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN*..6]-(other))
RETURN path
LIMIT 10
