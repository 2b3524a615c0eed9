// Counts the open events of entities anew.
// Parameters: ids.
// No columns.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
SET n.events = coalesce(n.events, 0)
WITH n
SET n.events = COUNT { MATCH (n)-[:ACTOR_IN|RECIPIENT_OF]->(e:Event) WHERE e.closedAt IS NULL RETURN DISTINCT e }
