// Makes the id of every kind of node unique; each constraint brings the index that looks a node up by id.
// @mode write
// @returns none
CREATE CONSTRAINT organization_id IF NOT EXISTS
FOR (node:Organization) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS
FOR (node:Person) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS
FOR (node:Event) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS
FOR (node:Article) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT retractedArticle_id IF NOT EXISTS
FOR (node:RetractedArticle) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (node:Claim) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT retractedClaim_id IF NOT EXISTS
FOR (node:RetractedClaim) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS
FOR (node:Name) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS
FOR (node:Decision) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT migration_id IF NOT EXISTS
FOR (node:Migration) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT writeLock_id IF NOT EXISTS
FOR (node:WriteLock) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT gazetteer_id IF NOT EXISTS
FOR (node:Gazetteer) REQUIRE node.id IS UNIQUE;
