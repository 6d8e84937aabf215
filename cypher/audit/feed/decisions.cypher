// Lists the decisions behind one, in their order: those on claims of some types or on anything of an entity, where that is asked.
// @mode read
// @returns many
// @param afterSeq int
// @param toSeq int
// @param types RelationType[]?
// @param entityId string?
// @param limit int
// @row at string
// @row id string
// @row seq int
// @row action DecisionAction
// @row by string
// @row reason string
MATCH (decision:Decision)
WHERE decision.seq > $afterSeq AND decision.seq <= $toSeq
OPTIONAL MATCH (claim:Claim {id: decision.claimId})
WITH decision, claim
WHERE
  ($types IS NULL OR claim.type IN $types)
  AND ($entityId IS NULL
    OR $entityId IN [claim.subjectId, claim.objectId, claim.originId]
    OR EXISTS {
      MATCH (name:Name)-[:NAMES]->(entity:Organization|Person|Event)
      WHERE name.id IN decision.nameIds AND entity.id = $entityId
    })
WITH decision
ORDER BY decision.seq
LIMIT $limit
RETURN
  decision.at AS at,
  decision.id AS id,
  decision.seq AS seq,
  decision.action AS action,
  decision.by AS by,
  decision.reason AS reason
ORDER BY seq
