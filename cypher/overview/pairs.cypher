// Who takes part together most often in some events.
// Parameters: ids - of the events; lang - of the names; limit.
// Columns: a, b (lists of [id, name]), count, score (mean).
UNWIND $ids AS id
MATCH (a:Entity)-[:ACTOR_IN|RECIPIENT_OF]->(e:Event {id: id})<-[:ACTOR_IN|RECIPIENT_OF]-(b:Entity)
WHERE a.id < b.id AND e.polarity <> 'DENIED'
WITH a, b, count(DISTINCT e) AS count, avg(e.goldstein) AS score
ORDER BY count DESC, a.id, b.id
LIMIT $limit
RETURN [a.id, coalesce(a['name_' + $lang], a.name)] AS a, [b.id, coalesce(b['name_' + $lang], b.name)] AS b, count, score
