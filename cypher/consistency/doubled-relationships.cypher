// What is tied twice in the same way: participants, claims, denials, places.
// Parameters: ids - only these events, or null for all; most - at most so many.
// Columns: id (of the event), found, expected.
MATCH (e:Event)
WHERE $ids IS NULL OR e.id IN $ids
MATCH (x)-[r:ACTOR_IN|RECIPIENT_OF|ABOUT|DENIES]->(e)
WITH e, x, type(r) AS type, count(r) AS times
WHERE times > 1
RETURN e.id AS id, toString(x.id) + ' ' + type + ' ' + toString(times) + ' times' AS found, 'once' AS expected
LIMIT $most
