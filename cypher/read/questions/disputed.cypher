// Which relationships one source denies and another states.
// @mode read
// @returns many
// @param asOf string?
// @param limit int?
// @row subject string
// @row relation string
// @row object string
// @row holds string?
// @row sources int
// @row lastReported string?
// @row id string
MATCH
  (:Organization|Person)-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]->()
WHERE
  edge.status = 'disputed'
  AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
RETURN
  edge.subjectName AS subject,
  type(edge) AS relation,
  edge.objectName AS object,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN edge.certainFrom <= $asOf AND coalesce(edge.certainTo, $asOf) >= $asOf AND $asOf <= toString(date()) THEN 'yes'
    ELSE 'maybe'
  END AS holds,
  edge.sources AS sources,
  edge.lastReported AS lastReported,
  edge.id AS id
ORDER BY coalesce(lastReported, '') DESC, id
LIMIT coalesce($limit, 50)
