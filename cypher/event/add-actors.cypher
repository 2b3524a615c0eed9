// Participants of events (actors).
// Parameters: rows - list of {entity, event, at, mention}.
// No columns.
UNWIND $rows AS row
MATCH (n:Entity {id: row.entity})
MATCH (e:Event {id: row.event})
CREATE (n)-[:ACTOR_IN {entity: row.entity, at: row.at, event: row.event, mention: row.mention}]->(e)
