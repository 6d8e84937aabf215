// Lists relationships that no live claim states, and entities that no name names.
// @mode read
// @returns many
// @row kind string
// @row id string
CALL () {
  MATCH ()-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]->()
  WHERE NOT EXISTS {
    MATCH (claim:Claim)
    WHERE claim.relationshipId = edge.id
  }
  RETURN 'relationship' AS kind, edge.id AS id
  UNION
  MATCH (entity:Organization|Person|Event)
  WHERE NOT EXISTS { (:Name)-[:NAMES]->(entity) }
  RETURN 'entity' AS kind, entity.id AS id
}
RETURN kind, id
