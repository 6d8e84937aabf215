// Counts the gaps of the report on coverage: firms with no cloud known, and providers with no customer.
// @mode read
// @returns one
// @row coverage int
CALL () {
  MATCH (firm:Company)
  WHERE NOT EXISTS { (firm)-[:USES|MIGRATED_TO]->() }
  RETURN count(*) AS firms
}
CALL () {
  MATCH (provider:CloudProvider)
  WHERE NOT EXISTS { (provider)<-[:USES|MIGRATED_TO]-() }
  RETURN count(*) AS providers
}
RETURN firms + providers AS coverage
