// Records the version of seeds/entities by which the graph is resolved.
// @mode write
// @returns none
// @param version string
MERGE (gazetteer:Gazetteer {id: 'seeds'})
SET gazetteer.version = $version
