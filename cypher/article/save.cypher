// Stores sources that are not there; one that is there stays as it is. All are held until the transaction ends (see
// entity/hold).
// Parameters: rows - list of {id, properties}, in id order; now - recorded time.
// Columns: id, created, retractions (how often it was retracted), retracted (whether it is now), published.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a += row.properties, a.recordedAt = $now, a.retractions = 0
SET a.held = true
REMOVE a.held
RETURN a.id AS id, a.recordedAt = $now AS created, coalesce(a.retractions, 0) AS retractions,
  a.retractedAt IS NOT NULL AS retracted, a.published AS published
