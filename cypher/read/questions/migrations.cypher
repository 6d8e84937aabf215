// Who moved from which cloud to which, the newest first.
// @mode read
// @returns many
// @param fromId string?
// @param toId string?
// @param since string?
// @param until string?
// @param asOf string?
// @param limit int?
// @row organization string
// @row from string?
// @row to string
// @row status string
// @row holds string?
// @row day string?
// @row sources int
// @row confidence float
MATCH (organization)-[edge:MIGRATED_TO]->(cloud)
WITH organization, edge, cloud, coalesce(edge.since, edge.firstReported) AS day
WHERE
  ($fromId IS NULL OR edge.originId = $fromId)
  AND ($toId IS NULL OR edge.objectId = $toId)
  AND ($since IS NULL OR day >= $since)
  AND ($until IS NULL OR left(day, size($until)) <= $until)
  AND ($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf)
  AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)
RETURN
  organization.name AS organization,
  edge.originName AS from,
  cloud.name AS to,
  edge.status AS status,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN edge.certainFrom <= $asOf AND coalesce(edge.certainTo, $asOf) >= $asOf AND $asOf <= toString(date()) THEN 'yes'
    ELSE 'maybe'
  END AS holds,
  day,
  edge.sources AS sources,
  edge.confidence AS confidence
ORDER BY coalesce(day, '') DESC, organization, edge.id
LIMIT coalesce($limit, 100)
