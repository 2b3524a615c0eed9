// Articles that have a text, with the places of their claims.
// Parameters: ids - only these articles, or null for all.
// Columns: id, text, claims (list of [id, quote, start, end, extractor]).
MATCH (a:Article)
WHERE a.text IS NOT NULL AND ($ids IS NULL OR a.id IN $ids)
RETURN a.id AS id, a.text AS text, [(a)-[:STATES]->(c:Claim) | [c.id, c.quote, c.start, c.end, c.extractor]] AS claims
