// Tells as which entities the names of entities counted at a moment, where that was otherwise than now.
// @mode read
// @returns many
// @param ids string[]
// @param moment string
// @row id string
// @row thenId string
UNWIND $ids AS id
MATCH (entity:Organization|Person|Event {id: id})<-[:NAMES]-(:Name)<-[end:SUBJECT|OBJECT]-(claim:RetractedClaim)
WHERE claim.retractedAt > $moment AND claim.knownFrom <= $moment
RETURN DISTINCT id, CASE type(end) WHEN 'SUBJECT' THEN claim.subjectId ELSE claim.objectId END AS thenId
