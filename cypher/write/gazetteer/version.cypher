// Tells by which version of seeds/entities the graph was last resolved.
// @mode read
// @returns optional
// @row version string
MATCH (gazetteer:Gazetteer {id: 'seeds'})
RETURN gazetteer.version AS version
