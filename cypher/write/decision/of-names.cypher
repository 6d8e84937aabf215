// Reads what was decided on names and is not undone: which are the same, which are different.
// @mode read
// @returns many
// @row id string
// @row seq int
// @row action DecisionAction
// @row evidence string?
// @row names {id: string, group: string, folded: string, scope: string?}[]
MATCH (decision:Decision)
WHERE decision.action IN ['same', 'different'] AND decision.undoneBy IS NULL
RETURN
  decision.id AS id,
  decision.seq AS seq,
  decision.action AS action,
  decision.evidence AS evidence,
  [nameId IN decision.nameIds |
    head(COLLECT { MATCH (name:Name {id: nameId}) RETURN name {.id, .group, .folded, .scope} })] AS names
ORDER BY seq
