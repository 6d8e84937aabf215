// Lists every name with the entity that it names, to find those that fold alike.
// @mode read
// @returns many
// @param limit int
// @row group string
// @row folded string
// @row scope string?
// @row claims int
// @row entityId string
// @row entity string
// @row kind EntityKind
// @row known boolean
MATCH (name:Name)-[:NAMES]->(entity)
RETURN
  name.group AS group,
  name.folded AS folded,
  name.scope AS scope,
  name.liveClaims AS claims,
  entity.id AS entityId,
  entity.name AS entity,
  [label IN labels(entity) WHERE label <> 'Organization'][0] AS kind,
  entity.known AS known
LIMIT $limit
