// Answers customers and migrations by status or date, and what an auditor looks at first: weak and single-sourced edges.
// @mode write
// @returns none
CREATE INDEX uses_by_status IF NOT EXISTS
FOR ()-[edge:USES]-() ON (edge.objectId, edge.status, edge.subjectName);
CREATE INDEX migrated_to_by_status IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.objectId, edge.status, edge.subjectName);
CREATE INDEX uses_by_since IF NOT EXISTS
FOR ()-[edge:USES]-() ON (edge.objectId, edge.since);
CREATE INDEX migrated_to_by_since IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.objectId, edge.since);
CREATE INDEX migrated_to_by_day IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.since);
CREATE INDEX uses_by_confidence IF NOT EXISTS
FOR ()-[edge:USES]-() ON (edge.confidence);
CREATE INDEX uses_by_sources IF NOT EXISTS
FOR ()-[edge:USES]-() ON (edge.sources);
CREATE INDEX migrated_to_by_confidence IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.confidence);
CREATE INDEX migrated_to_by_sources IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.sources);
CREATE INDEX partners_with_by_confidence IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() ON (edge.confidence);
CREATE INDEX partners_with_by_sources IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() ON (edge.sources);
