// Who published articles, and when.
// Parameters: ids.
// Columns: id, title, outlet, language, published; articles that are not there are missing.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.title AS title, a.outlet AS outlet, a.language AS language, a.published AS published
