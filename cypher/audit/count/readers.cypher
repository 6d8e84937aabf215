// Counts the rows of the reports on claims by who read them: those on which readers differ, and those that a model alone read.
// @mode read
// @returns one
// @row disagreements int
// @row modelOnly int
CALL () {
  MATCH (claim:Claim)
  WHERE
    claim.readersDiffer = true
    AND claim.review = 'unreviewed'
    AND claim.confidence IS NOT NULL
    AND claim.id IS NOT NULL
  RETURN count(*) AS disagreements
}
CALL () {
  MATCH (claim:Claim)
  WHERE
    claim.modelAlone = true
    AND claim.review = 'unreviewed'
    AND claim.confidence IS NOT NULL
    AND claim.id IS NOT NULL
  RETURN count(*) AS modelOnly
}
RETURN disagreements, modelOnly
