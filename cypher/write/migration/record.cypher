// Records that a file of cypher/constraints was applied.
// @mode write
// @returns none
// @param id string
// @param checksum string
// @param appliedAt string
MERGE (migration:Migration {id: $id})
ON CREATE SET migration.checksum = $checksum, migration.appliedAt = $appliedAt
