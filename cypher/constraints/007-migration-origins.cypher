// Answers a page of the moves away from a cloud, sorted by the name of who moved, by a seek.
// @mode write
// @returns none
CREATE INDEX migrated_to_by_origin IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.originId, edge.subjectName, edge.subjectId);
