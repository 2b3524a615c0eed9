// Entities whose number of open events is not what they take part in.
// Parameters: ids - only these, or null for all; most - at most so many.
// Columns: id, found, expected.
MATCH (n:Entity)
WHERE $ids IS NULL OR n.id IN $ids
WITH n, COUNT { MATCH (n)-[:ACTOR_IN|RECIPIENT_OF]->(e:Event) WHERE e.closedAt IS NULL RETURN DISTINCT e } AS events
WHERE coalesce(n.events, 0) <> events
RETURN n.id AS id, toString(n.events) + ' events' AS found, toString(events) + ' events' AS expected
LIMIT $most
