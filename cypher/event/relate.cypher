// The direct relationship of standing relations, unless the pair has one of the type.
// Parameters: rows - list of {from, to, type, properties}.
// No columns.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:$(row.type)]->(b)
ON CREATE SET r = row.properties
