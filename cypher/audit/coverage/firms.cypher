// Lists firms of which no cloud is known, those of whom most claims speak first.
// @mode read
// @returns many
// @param limit int?
// @row name string
// @row claims int
// @row id string
MATCH (firm:Company)
WHERE NOT EXISTS { (firm)-[:USES|MIGRATED_TO]->() }
CALL (firm) {
  MATCH (firm)<-[:NAMES]-(name:Name)
  RETURN sum(name.liveClaims) AS claims
}
WITH firm, claims
ORDER BY claims DESC, firm.id
LIMIT coalesce($limit, 100)
RETURN firm.name AS name, claims, firm.id AS id
ORDER BY claims DESC, id
