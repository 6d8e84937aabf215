// Deletes names that nothing is said of any more: no claim, live or past, writes them, nobody decided on them, and they name nobody.
// @mode write
// @returns one
// @param limit int
// @row deleted int
MATCH (name:Name)
WHERE name.liveClaims = 0 AND NOT EXISTS { (name)--() }
WITH name
LIMIT $limit
DELETE name
RETURN count(name) AS deleted
