// Entities, those of which most is known first.
// Parameters: label - only entities with this label, or null; skip, limit; nameIn - property of the name.
// Columns: id, name, country, kind, names (empty), events, score (always 0).
MATCH (n:Entity)
WHERE $label IS NULL OR $label IN labels(n)
RETURN n.id AS id, coalesce(n[$nameIn], n.name) AS name, n.country AS country, n.kind AS kind,
  [] AS names, coalesce(n.events, 0) AS events, 0.0 AS score
ORDER BY events DESC, id
SKIP $skip LIMIT $limit
