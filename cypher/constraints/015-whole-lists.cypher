// Answers lists over the whole graph by a seek: relationships from the newest on by status, and the least sure ones first.
// @mode write
// @returns none
DROP INDEX uses_by_confidence IF EXISTS;
DROP INDEX uses_by_sources IF EXISTS;
DROP INDEX migrated_to_by_confidence IF EXISTS;
DROP INDEX migrated_to_by_sources IF EXISTS;
DROP INDEX partners_with_by_confidence IF EXISTS;
DROP INDEX partners_with_by_sources IF EXISTS;
DROP INDEX migrated_to_by_day IF EXISTS;
CREATE INDEX uses_by_status_day IF NOT EXISTS
FOR ()-[edge:USES]-() ON (edge.status, edge.day, edge.id);
CREATE INDEX migrated_to_by_status_day IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.status, edge.day, edge.id);
CREATE INDEX partners_with_by_status_day IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() ON (edge.status, edge.day, edge.id);
CREATE INDEX works_for_by_status_day IF NOT EXISTS
FOR ()-[edge:WORKS_FOR]-() ON (edge.status, edge.day, edge.id);
CREATE INDEX subsidiary_of_by_status_day IF NOT EXISTS
FOR ()-[edge:SUBSIDIARY_OF]-() ON (edge.status, edge.day, edge.id);
CREATE INDEX invested_in_by_status_day IF NOT EXISTS
FOR ()-[edge:INVESTED_IN]-() ON (edge.status, edge.day, edge.id);
CREATE INDEX acquired_by_status_day IF NOT EXISTS
FOR ()-[edge:ACQUIRED]-() ON (edge.status, edge.day, edge.id);
CREATE INDEX operates_by_status_day IF NOT EXISTS
FOR ()-[edge:OPERATES]-() ON (edge.status, edge.day, edge.id);
CREATE INDEX hosted_by_status_day IF NOT EXISTS
FOR ()-[edge:HOSTED]-() ON (edge.status, edge.day, edge.id);
CREATE INDEX participated_in_by_status_day IF NOT EXISTS
FOR ()-[edge:PARTICIPATED_IN]-() ON (edge.status, edge.day, edge.id);
CREATE INDEX uses_by_least_sure IF NOT EXISTS
FOR ()-[edge:USES]-() ON (edge.confidence, edge.id);
CREATE INDEX migrated_to_by_least_sure IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.confidence, edge.id);
CREATE INDEX partners_with_by_least_sure IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() ON (edge.confidence, edge.id);
CREATE INDEX works_for_by_least_sure IF NOT EXISTS
FOR ()-[edge:WORKS_FOR]-() ON (edge.confidence, edge.id);
CREATE INDEX subsidiary_of_by_least_sure IF NOT EXISTS
FOR ()-[edge:SUBSIDIARY_OF]-() ON (edge.confidence, edge.id);
CREATE INDEX invested_in_by_least_sure IF NOT EXISTS
FOR ()-[edge:INVESTED_IN]-() ON (edge.confidence, edge.id);
CREATE INDEX acquired_by_least_sure IF NOT EXISTS
FOR ()-[edge:ACQUIRED]-() ON (edge.confidence, edge.id);
CREATE INDEX operates_by_least_sure IF NOT EXISTS
FOR ()-[edge:OPERATES]-() ON (edge.confidence, edge.id);
CREATE INDEX hosted_by_least_sure IF NOT EXISTS
FOR ()-[edge:HOSTED]-() ON (edge.confidence, edge.id);
CREATE INDEX participated_in_by_least_sure IF NOT EXISTS
FOR ()-[edge:PARTICIPATED_IN]-() ON (edge.confidence, edge.id);
CREATE INDEX migrated_to_between IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() ON (edge.originId, edge.objectId, edge.day, edge.id);
CREATE INDEX claim_by_relationship_day IF NOT EXISTS
FOR (claim:Claim) ON (claim.relationshipId, claim.day, claim.id);
CREATE CONSTRAINT tally_id IF NOT EXISTS
FOR (tally:Tally) REQUIRE tally.id IS UNIQUE;
