// Lists cloud providers of which no customer is known, those of whom most claims speak first.
// @mode read
// @returns many
// @param limit int?
// @row name string
// @row claims int
// @row id string
MATCH (provider:CloudProvider)
WHERE NOT EXISTS { (provider)<-[:USES|MIGRATED_TO]-() }
CALL (provider) {
  MATCH (provider)<-[:NAMES]-(name:Name)
  RETURN sum(name.liveClaims) AS claims
}
WITH provider, claims
ORDER BY claims DESC, provider.id
LIMIT coalesce($limit, 100)
RETURN provider.name AS name, claims, provider.id AS id
ORDER BY claims DESC, id
