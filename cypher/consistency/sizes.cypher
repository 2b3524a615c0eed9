// How much there is, from the counts that the database keeps.
// No parameters.
// Columns: articles, claims, events, entities.
RETURN COUNT { (:Article) } AS articles, COUNT { (:Claim) } AS claims, COUNT { (:Event) } AS events,
  COUNT { (:Entity) } AS entities
