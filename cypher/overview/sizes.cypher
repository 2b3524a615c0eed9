// How much there is, from the counts that the database keeps.
// No parameters.
// Columns: entities, events, claims, articles; first - id of the article recorded first, or null.
RETURN COUNT { (:Entity) } AS entities, COUNT { (:Event) } AS events, COUNT { (:Claim) } AS claims,
  COUNT { (:Article) } AS articles,
  head(COLLECT { MATCH (a:Article) WHERE a.recordedAt IS NOT NULL RETURN a.id ORDER BY a.recordedAt LIMIT 1 }) AS first
