// Where events took place; a place given before is replaced.
// Parameters: rows - list of {event, place, mention}.
// No columns.
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (p:Entity {id: row.place})
OPTIONAL MATCH (e)-[old:LOCATED_AT]->()
DELETE old
CREATE (e)-[:LOCATED_AT {mention: row.mention}]->(p)
