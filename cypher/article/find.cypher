// One article.
// Parameters: id.
// Columns: article (all its properties).
MATCH (a:Article {id: $id})
RETURN a {.*} AS article
