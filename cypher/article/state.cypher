// What writers must know of stored articles.
// Parameters: ids - list of article ids.
// Columns: id, retractions, retracted, published.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.retractions AS retractions, a.retractedAt IS NOT NULL AS retracted, a.published AS published
