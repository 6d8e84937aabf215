// Counts the rows of the reports on relationships, in one pass over all of them.
// @mode read
// @returns one
// @param asOf string?
// @param below float
// @param staleBefore string
// @row disputed int
// @row ownWord int
// @row lowConfidence int
// @row singleOrigin int
// @row singleSource int
// @row stale int
// @row unconfirmed int
MATCH (:Organization|Person)-[edge:USES|MIGRATED_TO|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|INVESTED_IN|ACQUIRED|OPERATES|HOSTED|PARTICIPATED_IN]->()
WHERE
  ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
RETURN
  count(CASE WHEN edge.status = 'disputed' THEN 1 END) AS disputed,
  count(CASE WHEN edge.ownWord THEN 1 END) AS ownWord,
  count(CASE WHEN edge.confidence < $below THEN 1 END) AS lowConfidence,
  count(CASE WHEN edge.origins = 1 THEN 1 END) AS singleOrigin,
  count(CASE WHEN edge.sources = 1 THEN 1 END) AS singleSource,
  count(CASE
    WHEN
      edge:USES|PARTNERS_WITH|WORKS_FOR|SUBSIDIARY_OF|OPERATES
      AND edge.status = 'active'
      AND edge.lastReported < left($staleBefore, size(edge.lastReported))
      THEN 1
  END) AS stale,
  count(CASE WHEN coalesce(edge.review, 'unreviewed') = 'unreviewed' THEN 1 END) AS unconfirmed
