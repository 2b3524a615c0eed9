// Marks an article as retracted, once.
// Parameters: id, now.
// Columns: id - a row if it was not retracted before.
MATCH (a:Article {id: $id})
SET a.id = a.id
WITH a WHERE a.retractedAt IS NULL
SET a.retractedAt = $now, a.retractions = coalesce(a.retractions, 0) + 1
RETURN a.id AS id
