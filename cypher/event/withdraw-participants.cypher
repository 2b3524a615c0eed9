// Participants that no open claim names any more.
// Parameters: rows - list of {event, entity}.
// No columns.
UNWIND $rows AS row
MATCH (n:Entity {id: row.entity})-[r:ACTOR_IN|RECIPIENT_OF]->(:Event {id: row.event})
DELETE r
