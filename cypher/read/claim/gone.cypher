// Tells when claims went that are live no more: their articles were changed or retracted.
// @mode read
// @returns many
// @param ids string[]
// @row id string
// @row retractedAt string
UNWIND $ids AS id
MATCH (claim:RetractedClaim {claimId: id})
RETURN id, max(claim.retractedAt) AS retractedAt
