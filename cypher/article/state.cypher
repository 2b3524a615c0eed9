// What writers must know of stored articles; holds them until the transaction ends.
// Parameters: ids - list of article ids.
// Columns: id, retractions, retracted, published.
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.held = true
REMOVE a.held
RETURN a.id AS id, coalesce(a.retractions, 0) AS retractions, a.retractedAt IS NOT NULL AS retracted, a.published AS published
