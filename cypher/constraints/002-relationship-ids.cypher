// Makes the id of every relationship unique: one edge for each pair and type, found by id in one seek.
// @mode write
// @returns none
CREATE CONSTRAINT uses_id IF NOT EXISTS
FOR ()-[edge:USES]-() REQUIRE edge.id IS UNIQUE;
CREATE CONSTRAINT migrated_to_id IF NOT EXISTS
FOR ()-[edge:MIGRATED_TO]-() REQUIRE edge.id IS UNIQUE;
CREATE CONSTRAINT partners_with_id IF NOT EXISTS
FOR ()-[edge:PARTNERS_WITH]-() REQUIRE edge.id IS UNIQUE;
CREATE CONSTRAINT works_for_id IF NOT EXISTS
FOR ()-[edge:WORKS_FOR]-() REQUIRE edge.id IS UNIQUE;
CREATE CONSTRAINT subsidiary_of_id IF NOT EXISTS
FOR ()-[edge:SUBSIDIARY_OF]-() REQUIRE edge.id IS UNIQUE;
CREATE CONSTRAINT invested_in_id IF NOT EXISTS
FOR ()-[edge:INVESTED_IN]-() REQUIRE edge.id IS UNIQUE;
CREATE CONSTRAINT acquired_id IF NOT EXISTS
FOR ()-[edge:ACQUIRED]-() REQUIRE edge.id IS UNIQUE;
CREATE CONSTRAINT operates_id IF NOT EXISTS
FOR ()-[edge:OPERATES]-() REQUIRE edge.id IS UNIQUE;
CREATE CONSTRAINT hosted_id IF NOT EXISTS
FOR ()-[edge:HOSTED]-() REQUIRE edge.id IS UNIQUE;
CREATE CONSTRAINT participated_in_id IF NOT EXISTS
FOR ()-[edge:PARTICIPATED_IN]-() REQUIRE edge.id IS UNIQUE;
