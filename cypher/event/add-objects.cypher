// Participants of standing relations (objects).
// Parameters: rows - list of {entity, event, mention}.
// No columns.
UNWIND $rows AS row
MATCH (n:Entity {id: row.entity})
MATCH (s:Standing {id: row.event})
CREATE (n)-[:OBJECT_OF {mention: row.mention}]->(s)
