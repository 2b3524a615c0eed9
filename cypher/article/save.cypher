// Stores sources that are not there; one that is there stays as it is.
// Parameters: rows - list of {id, properties}, in id order; now - recorded time.
// Columns: id, created, retractions (how often it was retracted), retracted (whether it is now), published.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a += row.properties, a.recordedAt = $now, a.retractions = 0
SET a.retractions = coalesce(a.retractions, 0)
RETURN a.id AS id, a.recordedAt = $now AS created, a.retractions AS retractions,
  a.retractedAt IS NOT NULL AS retracted, a.published AS published
