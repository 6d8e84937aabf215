// A firm's partners and the clouds of each.
MATCH (company:Company {id: $id})-[edge:PARTNERS_WITH]-(partner)
WITH edge, partner
ORDER BY partner.name
LIMIT 20
CALL (partner) {
  MATCH (partner)-[use:USES]->(provider)
  WITH use, provider
  ORDER BY provider.name
  LIMIT 10
  RETURN collect({status: use.status, sources: use.sources, id: provider.id, name: provider.name}) AS clouds
}
RETURN edge.status AS status, partner.id AS id, partner.name AS name, clouds
