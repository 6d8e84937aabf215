// How much the graph holds.
// @mode read
// @returns many
// @row what string
// @row count int
UNWIND [
  {what: 'articles', count: COUNT { (:Article) }},
  {what: 'claims', count: COUNT { (:Claim) }},
  {what: 'companies', count: COUNT { (:Company) }},
  {what: 'cloud providers', count: COUNT { (:CloudProvider) }},
  {what: 'people', count: COUNT { (:Person) }},
  {what: 'events', count: COUNT { (:Event) }},
  {what: 'USES', count: COUNT { ()-[:USES]->() }},
  {what: 'MIGRATED_TO', count: COUNT { ()-[:MIGRATED_TO]->() }},
  {what: 'PARTNERS_WITH', count: COUNT { ()-[:PARTNERS_WITH]->() }},
  {what: 'WORKS_FOR', count: COUNT { ()-[:WORKS_FOR]->() }},
  {what: 'SUBSIDIARY_OF', count: COUNT { ()-[:SUBSIDIARY_OF]->() }},
  {what: 'INVESTED_IN', count: COUNT { ()-[:INVESTED_IN]->() }},
  {what: 'ACQUIRED', count: COUNT { ()-[:ACQUIRED]->() }},
  {what: 'OPERATES', count: COUNT { ()-[:OPERATES]->() }},
  {what: 'HOSTED', count: COUNT { ()-[:HOSTED]->() }},
  {what: 'PARTICIPATED_IN', count: COUNT { ()-[:PARTICIPATED_IN]->() }}
] AS row
RETURN row.what AS what, row.count AS count
