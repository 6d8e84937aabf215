// Answers pages of an end's edges by a seek for every order and status: by name, the newest, the best attested, the least sure.
// @mode write
// @returns none
DROP INDEX uses_by_status IF EXISTS;
DROP INDEX migrated_to_by_status IF EXISTS;
CREATE INDEX uses_of_object_by_name IF NOT EXISTS
FOR ()-[edge:USES]-() ON (edge.objectId, edge.status, edge.subjectName, edge.subjectId);
CREATE INDEX uses_of_object_by_day IF NOT EXISTS
FOR ()-[edge:USES]-() ON (edge.objectId, edge.status, edge.day, edge.id);
CREATE INDEX uses_of_object_by_sources IF NOT EXISTS
FOR ()-[edge:USES]-() ON (edge.objectId, edge.status, edge.sources, edge.id);
CREATE INDEX uses_of_object_by_confidence IF NOT EXISTS
FOR ()-[edge:USES]-() ON (edge.objectId, edge.status, edge.confidence, edge.id);
CREATE INDEX migrated_to_of_object_by_name IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.objectId, edge.status, edge.subjectName, edge.subjectId);
CREATE INDEX migrated_to_of_object_by_day IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.objectId, edge.status, edge.day, edge.id);
CREATE INDEX migrated_to_of_object_by_sources IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.objectId, edge.status, edge.sources, edge.id);
CREATE INDEX migrated_to_of_object_by_confidence IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.objectId, edge.status, edge.confidence, edge.id);
CREATE INDEX migrated_to_of_origin_by_name IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.originId, edge.status, edge.subjectName, edge.subjectId);
CREATE INDEX migrated_to_of_origin_by_day IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.originId, edge.status, edge.day, edge.id);
CREATE INDEX migrated_to_of_origin_by_sources IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.originId, edge.status, edge.sources, edge.id);
CREATE INDEX migrated_to_of_origin_by_confidence IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.originId, edge.status, edge.confidence, edge.id);
CREATE INDEX partners_with_of_object_by_name IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() ON (edge.objectId, edge.status, edge.subjectName, edge.subjectId);
CREATE INDEX partners_with_of_object_by_day IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() ON (edge.objectId, edge.status, edge.day, edge.id);
CREATE INDEX partners_with_of_object_by_sources IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() ON (edge.objectId, edge.status, edge.sources, edge.id);
CREATE INDEX partners_with_of_object_by_confidence IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() ON (edge.objectId, edge.status, edge.confidence, edge.id);
CREATE INDEX partners_with_of_subject_by_name IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() ON (edge.subjectId, edge.status, edge.objectName, edge.objectId);
CREATE INDEX partners_with_of_subject_by_day IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() ON (edge.subjectId, edge.status, edge.day, edge.id);
CREATE INDEX partners_with_of_subject_by_sources IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() ON (edge.subjectId, edge.status, edge.sources, edge.id);
CREATE INDEX partners_with_of_subject_by_confidence IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() ON (edge.subjectId, edge.status, edge.confidence, edge.id);
