// Counts what the graph holds, from the store's own counters.
// @mode read
// @returns one
// @row articles int
// @row claims int
// @row companies int
// @row cloudProviders int
// @row people int
// @row events int
// @row relationships {type: RelationType, count: int}[]
RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Claim) } AS claims,
  COUNT { (:Company) } AS companies,
  COUNT { (:CloudProvider) } AS cloudProviders,
  COUNT { (:Person) } AS people,
  COUNT { (:Event) } AS events,
  [
    {type: 'USES', count: COUNT { ()-[:USES]->() }},
    {type: 'MIGRATED_TO', count: COUNT { ()-[:MIGRATED_TO]->() }},
    {type: 'PARTNERS_WITH', count: COUNT { ()-[:PARTNERS_WITH]->() }},
    {type: 'WORKS_FOR', count: COUNT { ()-[:WORKS_FOR]->() }},
    {type: 'SUBSIDIARY_OF', count: COUNT { ()-[:SUBSIDIARY_OF]->() }},
    {type: 'INVESTED_IN', count: COUNT { ()-[:INVESTED_IN]->() }},
    {type: 'ACQUIRED', count: COUNT { ()-[:ACQUIRED]->() }},
    {type: 'OPERATES', count: COUNT { ()-[:OPERATES]->() }},
    {type: 'HOSTED', count: COUNT { ()-[:HOSTED]->() }},
    {type: 'PARTICIPATED_IN', count: COUNT { ()-[:PARTICIPATED_IN]->() }}
  ] AS relationships
