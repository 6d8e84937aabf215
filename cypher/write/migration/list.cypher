// Lists the files of cypher/constraints that this database has seen.
// @mode read
// @returns many
// @row id string
// @row checksum string
MATCH (migration:Migration)
RETURN migration.id AS id, migration.checksum AS checksum
ORDER BY id
