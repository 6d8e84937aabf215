// Looks names up by their ids.
// @mode read
// @returns many
// @param ids string[]
// @row name {id: string, group: string, folded: string, scope: string?, liveClaims: int, forms: string[],
//   formCounts: int[], entity: {id: string, kind: EntityKind}?}
UNWIND $ids AS id
MATCH (name:Name {id: id})
RETURN
  name {
    .id, .group, .folded, .scope, .liveClaims, .forms, .formCounts,
    entity: head(COLLECT {
      MATCH (name)-[:NAMES]->(entity:Organization|Person|Event)
      RETURN entity {.id, kind: [label IN labels(entity) WHERE label <> 'Organization'][0]}
    })
  } AS name
