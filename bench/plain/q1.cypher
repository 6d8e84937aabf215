// A provider's customers, a page by name with the total, without an index on relationships.
MATCH (provider:CloudProvider {id: $id})<-[edge:USES]-(customer)
WITH provider, edge, customer
ORDER BY customer.name, customer.id
LIMIT 50
RETURN
  COUNT { (provider)<-[:USES]-() } AS total,
  collect({
    status: edge.status, since: edge.since, sources: edge.sources, confidence: edge.confidence,
    id: customer.id, name: customer.name
  }) AS customers
