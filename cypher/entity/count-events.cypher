// Keeps the number of events that entities take part in.
// Parameters: rows - list of {id, change}.
// No columns.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.events = coalesce(n.events, 0) + row.change
