// Takes away indexes that later ones answer for, so that no write pays for them.
// @mode write
// @returns none
DROP INDEX claim_by_relationship IF EXISTS;
DROP INDEX uses_by_since IF EXISTS;
DROP INDEX migrated_to_by_since IF EXISTS;
