// All pair relationships.
// No parameters.
// Columns: from, type, to, count, first, last.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.count IS NOT NULL
RETURN a.id AS from, type(r) AS type, b.id AS to, r.count AS count, r.first AS first, r.last AS last
