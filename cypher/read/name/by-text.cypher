// Finds the names that are written so, editions of an event by its series and the year.
// @mode read
// @returns many
// @param folded string
// @param series string?
// @param year string?
// @row name {id: string, group: string, folded: string, scope: string?, liveClaims: int, forms: string[],
//   formCounts: int[], entity: {id: string, kind: EntityKind}?}
CALL () {
  MATCH (name:Name {folded: $folded})
  RETURN name
  UNION
  MATCH (name:Name {folded: $series, group: 'Event', scope: $year})
  RETURN name
}
RETURN
  name {
    .id, .group, .folded, .scope, .liveClaims, .forms, .formCounts,
    entity: head(COLLECT {
      MATCH (name)-[:NAMES]->(entity:Organization|Person|Event)
      RETURN entity {.id, kind: [label IN labels(entity) WHERE label <> 'Organization'][0]}
    })
  } AS name
ORDER BY name.id
