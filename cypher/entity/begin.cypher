// Begins to count the events of entities.
// Parameters: ids.
// No columns.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
SET n.events = 0
