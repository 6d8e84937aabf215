// Tells what an id belongs to: an entity, an article, a claim, a decision, a name or a relationship.
// @mode read
// @returns one
// @param id string
// @row kind string?
RETURN
  CASE
    WHEN EXISTS { MATCH (node:Organization|Person|Event) WHERE node.id = $id } THEN 'entity'
    WHEN EXISTS { MATCH (node:Article {id: $id}) } THEN 'article'
    WHEN EXISTS { MATCH (node:Claim {id: $id}) } THEN 'claim'
    WHEN EXISTS { MATCH (node:Decision {id: $id}) } THEN 'decision'
    WHEN EXISTS { MATCH (node:Name {id: $id}) } THEN 'name'
    ELSE 'relationship'
  END AS kind
