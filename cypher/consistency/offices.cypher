// Offices and who held them.
// No parameters.
// Columns: of, title, holders (list of [person, from, to]) - only offices with more than one holder.
MATCH (p:Person)-[r:HOLDS_OFFICE]->(x:Entity)
WHERE r.title IS NOT NULL
WITH x, r.title AS title, collect([p.id, toString(r.from), toString(r.to)]) AS holders
WHERE size(holders) > 1
RETURN x.id AS of, title, holders
