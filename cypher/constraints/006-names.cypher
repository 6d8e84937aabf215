// Finds entities by name: exactly, and half typed in any script (bigrams of Chinese characters).
// @mode write
// @returns none
CREATE INDEX company_by_name IF NOT EXISTS
FOR (entity:Company) ON (entity.name);
CREATE INDEX cloudprovider_by_name IF NOT EXISTS
FOR (entity:CloudProvider) ON (entity.name);
CREATE INDEX person_by_name IF NOT EXISTS
FOR (entity:Person) ON (entity.name);
CREATE INDEX event_by_name IF NOT EXISTS
FOR (entity:Event) ON (entity.name);
CREATE INDEX name_by_folded IF NOT EXISTS
FOR (name:Name) ON (name.folded);
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (entity:Organization|Person|Event) ON EACH [entity.name, entity.nameZh, entity.nameEn, entity.aliasText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
