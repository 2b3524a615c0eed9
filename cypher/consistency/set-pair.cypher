// Makes a pair relationship what its events say; one too many goes, and so does one of no events.
// TYPE stands for the relationship type.
// Parameters: from, to, count, first, last.
// No columns.
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
SET a.events = coalesce(a.events, 0), b.events = coalesce(b.events, 0)
WITH a, b
OPTIONAL MATCH (a)-[old:TYPE]->(b)
DELETE old
WITH DISTINCT a, b
WHERE $count > 0
CREATE (a)-[r:TYPE]->(b)
SET r.count = $count, r.first = $first, r.last = $last
