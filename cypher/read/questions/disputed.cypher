// Which relationships one source denies and another states.
// @mode read
// @returns many
// @param limit int?
// @row subject string
// @row relation string
// @row object string
// @row sources int
// @row lastReported string?
// @row id string
MATCH
  (:Organization|Person)-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]->()
WHERE edge.status = 'disputed'
RETURN
  edge.subjectName AS subject,
  type(edge) AS relation,
  edge.objectName AS object,
  edge.sources AS sources,
  edge.lastReported AS lastReported,
  edge.id AS id
ORDER BY coalesce(lastReported, '') DESC, id
LIMIT coalesce($limit, 50)
