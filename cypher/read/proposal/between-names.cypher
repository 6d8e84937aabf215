// Finds what articles state between two names that decisions made one entity of.
// @mode read
// @returns many
// @param names {first: string, second: string}[]
// @row first string
// @row second string
// @row types RelationType[]
UNWIND $names AS pair
MATCH (:Name {id: pair.first})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(:Name {id: pair.second})
WHERE claim.status <> 'denied' AND claim.review <> 'rejected'
RETURN pair.first AS first, pair.second AS second, collect(DISTINCT claim.type) AS types
