// Entities whose names match a full-text query.
// Parameters: query - Lucene syntax; label - only entities with this label, or null; most - how many at most;
// nameIn - property of the name.
// Columns: id, name, type (label), country, kind, names (all names), events, score.
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $most}) YIELD node AS n, score
WHERE $label IS NULL OR $label IN labels(n)
RETURN n.id AS id, coalesce(n[$nameIn], n.name) AS name, n.country AS country, n.kind AS kind,
  [x IN [n.name, n.name_en, n.name_id, n.official] + coalesce(n.aliases, []) WHERE x IS NOT NULL] AS names,
  coalesce(n.events, 0) AS events, score
