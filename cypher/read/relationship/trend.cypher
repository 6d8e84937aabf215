// Counts the customers that clouds won, and the moves to and from them, by month: by the day since when, else of the first report. A period is a month, a year
// where no month is known, or empty where no day is.
// @mode read
// @returns many
// @param ids string[]
// @param statuses RelationshipStatus[]
// @param spans {from: string, to: string}[]
// @row id string
// @row measure string
// @row period string
// @row reported boolean
// @row count int
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    UNWIND $statuses AS status
    UNWIND $spans AS span
    CALL (id, status, span) {
      MATCH ()-[edge:USES]->()
      USING INDEX edge:USES(objectId, status, day, id)
      WHERE edge.objectId = id AND edge.status = status AND edge.day >= span.from AND edge.day <= span.to AND edge.id IS NOT NULL
      RETURN left(edge.day, 7) AS period, edge.since IS NULL AS reported
    }
    RETURN period, reported, count(*) AS count
  }
  RETURN 'customers' AS measure, period, reported, count
  UNION ALL
  CALL (id) {
    UNWIND $statuses AS status
    UNWIND $spans AS span
    CALL (id, status, span) {
      MATCH ()-[edge:MIGRATED_TO]->()
      USING INDEX edge:MIGRATED_TO(objectId, status, day, id)
      WHERE edge.objectId = id AND edge.status = status AND edge.day >= span.from AND edge.day <= span.to AND edge.id IS NOT NULL
      RETURN left(edge.day, 7) AS period, edge.since IS NULL AS reported
    }
    RETURN period, reported, count(*) AS count
  }
  RETURN 'arrivals' AS measure, period, reported, count
  UNION ALL
  CALL (id) {
    UNWIND $statuses AS status
    UNWIND $spans AS span
    CALL (id, status, span) {
      MATCH ()-[edge:MIGRATED_TO]->()
      USING INDEX edge:MIGRATED_TO(originId, status, day, id)
      WHERE edge.originId = id AND edge.status = status AND edge.day >= span.from AND edge.day <= span.to AND edge.id IS NOT NULL
      RETURN left(edge.day, 7) AS period, edge.since IS NULL AS reported
    }
    RETURN period, reported, count(*) AS count
  }
  RETURN 'departures' AS measure, period, reported, count
}
RETURN id, measure, period, reported, count
