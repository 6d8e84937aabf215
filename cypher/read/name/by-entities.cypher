// Lists the names that name entities, those that most claims write first.
// @mode read
// @returns many
// @param starts {id: string, liveClaims: int?, nameId: string?}[]
// @param limit int
// @param counted boolean
// @row start string
// @row total int?
// @row names {id: string, group: string, folded: string, scope: string?, liveClaims: int, forms: string[],
//   formCounts: int[], entity: {id: string, kind: EntityKind}}[]
UNWIND $starts AS start
CALL (start) {
  MATCH (name:Name)-[:NAMES]->(entity:Organization|Person|Event {id: start.id})
  WHERE
    start.liveClaims IS NULL OR
    name.liveClaims < start.liveClaims OR
    (name.liveClaims = start.liveClaims AND name.id > start.nameId)
  WITH name, entity
  ORDER BY name.liveClaims DESC, name.id
  LIMIT $limit
  RETURN collect(name {
    .id, .group, .folded, .scope, .liveClaims, .forms, .formCounts,
    entity: entity {.id, kind: [label IN labels(entity) WHERE label <> 'Organization'][0]}
  }) AS names
}
RETURN
  start.id AS start,
  CASE
    WHEN NOT $counted THEN null
    ELSE COUNT {
      MATCH (:Name)-[:NAMES]->(:Organization|Person|Event {id: start.id})
    }
  END AS total,
  names
