// Gives relationships and claims that were written before lists were sorted by day what those need, and counts relationships.
// @mode write
// @returns none
// @replaces 4952485fd0ab4ee419c618d7
MATCH (claim:Claim|RetractedClaim)
WHERE claim.day IS NULL
CALL (claim) {
  SET claim.day = coalesce(claim.publishedOn, '')
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]->()
WHERE edge.day IS NULL
CALL (edge) {
  SET
    edge.day = coalesce(edge.since, edge.firstReported, ''),
    edge.claims = COUNT { MATCH (claim:Claim) WHERE claim.relationshipId = edge.id }
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]->()
WITH edge, ['*|' + type(edge)] + CASE
    WHEN edge:USES THEN [edge.objectId + '|USES|object']
    WHEN edge:PARTNERS_WITH THEN [edge.subjectId + '|PARTNERS_WITH|subject', edge.objectId + '|PARTNERS_WITH|object']
    WHEN edge:MIGRATED_TO AND edge.originId IS NULL THEN [edge.objectId + '|MIGRATED_TO|object']
    WHEN edge:MIGRATED_TO THEN [edge.objectId + '|MIGRATED_TO|object', edge.originId + '|MIGRATED_TO|origin']
    ELSE []
  END AS ids
UNWIND ids AS id
WITH id, collect(edge.status) AS statuses
MERGE (tally:Tally {id: id})
SET
  tally.active = size([status IN statuses WHERE status = 'active']),
  tally.planned = size([status IN statuses WHERE status = 'planned']),
  tally.ended = size([status IN statuses WHERE status = 'ended']),
  tally.disputed = size([status IN statuses WHERE status = 'disputed']),
  tally.rumoured = size([status IN statuses WHERE status = 'rumoured']);
