// A shortest path between two firms.
MATCH (from:Organization {id: $from})
MATCH (to:Organization {id: $to})
MATCH path =
  shortestPath(
    (from)-[:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN*..4]-(to)
  )
RETURN
  [node IN nodes(path) | {id: node.id, name: node.name}] AS nodes,
  [edge IN relationships(path) | {type: type(edge), status: edge.status}] AS relationships
