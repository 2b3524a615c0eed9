// All relationships.
// No parameters.
// Columns: type, properties, fromLabels, from (id), toLabels, to (id).
MATCH (a)-[r]->(b)
RETURN type(r) AS type, r {.*} AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
