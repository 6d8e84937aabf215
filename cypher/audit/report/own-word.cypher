// Relationships that nobody states but those whom they concern, the least sure first.
// @mode read
// @returns many
// @param asOf string?
// @param limit int?
// @param afterConfidence float
// @param afterId string
// @row subject string
// @row relation RelationType
// @row object string
// @row status RelationshipStatus
// @row since string?
// @row sources int
// @row origins int
// @row confidence float
// @row lastReported string?
// @row review string
// @row subjectId string
// @row objectId string
// @row id string
CALL () {
  MATCH ()-[edge:USES]->()
  USING INDEX edge:USES(confidence, id)
  WHERE edge.confidence >= $afterConfidence
    AND edge.id IS NOT NULL
    AND [edge.confidence, edge.id] > [$afterConfidence, $afterId]
    AND edge.ownWord
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  WITH edge
  ORDER BY edge.confidence, edge.id
  LIMIT coalesce($limit, 100)
  RETURN edge
  UNION ALL
  MATCH ()-[edge:MIGRATED_TO]->()
  USING INDEX edge:MIGRATED_TO(confidence, id)
  WHERE edge.confidence >= $afterConfidence
    AND edge.id IS NOT NULL
    AND [edge.confidence, edge.id] > [$afterConfidence, $afterId]
    AND edge.ownWord
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  WITH edge
  ORDER BY edge.confidence, edge.id
  LIMIT coalesce($limit, 100)
  RETURN edge
  UNION ALL
  MATCH ()-[edge:PARTNERS_WITH]->()
  USING INDEX edge:PARTNERS_WITH(confidence, id)
  WHERE edge.confidence >= $afterConfidence
    AND edge.id IS NOT NULL
    AND [edge.confidence, edge.id] > [$afterConfidence, $afterId]
    AND edge.ownWord
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  WITH edge
  ORDER BY edge.confidence, edge.id
  LIMIT coalesce($limit, 100)
  RETURN edge
  UNION ALL
  MATCH ()-[edge:WORKS_FOR]->()
  USING INDEX edge:WORKS_FOR(confidence, id)
  WHERE edge.confidence >= $afterConfidence
    AND edge.id IS NOT NULL
    AND [edge.confidence, edge.id] > [$afterConfidence, $afterId]
    AND edge.ownWord
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  WITH edge
  ORDER BY edge.confidence, edge.id
  LIMIT coalesce($limit, 100)
  RETURN edge
  UNION ALL
  MATCH ()-[edge:SUBSIDIARY_OF]->()
  USING INDEX edge:SUBSIDIARY_OF(confidence, id)
  WHERE edge.confidence >= $afterConfidence
    AND edge.id IS NOT NULL
    AND [edge.confidence, edge.id] > [$afterConfidence, $afterId]
    AND edge.ownWord
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  WITH edge
  ORDER BY edge.confidence, edge.id
  LIMIT coalesce($limit, 100)
  RETURN edge
  UNION ALL
  MATCH ()-[edge:INVESTED_IN]->()
  USING INDEX edge:INVESTED_IN(confidence, id)
  WHERE edge.confidence >= $afterConfidence
    AND edge.id IS NOT NULL
    AND [edge.confidence, edge.id] > [$afterConfidence, $afterId]
    AND edge.ownWord
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  WITH edge
  ORDER BY edge.confidence, edge.id
  LIMIT coalesce($limit, 100)
  RETURN edge
  UNION ALL
  MATCH ()-[edge:ACQUIRED]->()
  USING INDEX edge:ACQUIRED(confidence, id)
  WHERE edge.confidence >= $afterConfidence
    AND edge.id IS NOT NULL
    AND [edge.confidence, edge.id] > [$afterConfidence, $afterId]
    AND edge.ownWord
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  WITH edge
  ORDER BY edge.confidence, edge.id
  LIMIT coalesce($limit, 100)
  RETURN edge
  UNION ALL
  MATCH ()-[edge:OPERATES]->()
  USING INDEX edge:OPERATES(confidence, id)
  WHERE edge.confidence >= $afterConfidence
    AND edge.id IS NOT NULL
    AND [edge.confidence, edge.id] > [$afterConfidence, $afterId]
    AND edge.ownWord
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  WITH edge
  ORDER BY edge.confidence, edge.id
  LIMIT coalesce($limit, 100)
  RETURN edge
  UNION ALL
  MATCH ()-[edge:HOSTED]->()
  USING INDEX edge:HOSTED(confidence, id)
  WHERE edge.confidence >= $afterConfidence
    AND edge.id IS NOT NULL
    AND [edge.confidence, edge.id] > [$afterConfidence, $afterId]
    AND edge.ownWord
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  WITH edge
  ORDER BY edge.confidence, edge.id
  LIMIT coalesce($limit, 100)
  RETURN edge
  UNION ALL
  MATCH ()-[edge:PARTICIPATED_IN]->()
  USING INDEX edge:PARTICIPATED_IN(confidence, id)
  WHERE edge.confidence >= $afterConfidence
    AND edge.id IS NOT NULL
    AND [edge.confidence, edge.id] > [$afterConfidence, $afterId]
    AND edge.ownWord
    AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
    AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
  WITH edge
  ORDER BY edge.confidence, edge.id
  LIMIT coalesce($limit, 100)
  RETURN edge
}
WITH edge
ORDER BY edge.confidence, edge.id
LIMIT coalesce($limit, 100)
RETURN
  edge.subjectName AS subject,
  type(edge) AS relation,
  edge.objectName AS object,
  edge.status AS status,
  edge.since AS since,
  edge.sources AS sources,
  edge.origins AS origins,
  edge.confidence AS confidence,
  edge.lastReported AS lastReported,
  edge.review AS review,
  edge.subjectId AS subjectId,
  edge.objectId AS objectId,
  edge.id AS id
ORDER BY confidence, id
