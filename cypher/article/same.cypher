// The article that is the same as one that is handed in, by id or by outlet and words.
// Parameters: id, fingerprint.
// Columns: article (all its properties).
CALL {
  MATCH (a:Article {id: $id}) RETURN a
  UNION
  MATCH (a:Article {fingerprint: $fingerprint}) RETURN a
}
RETURN a {.*} AS article
ORDER BY a.id = $id DESC
LIMIT 1
