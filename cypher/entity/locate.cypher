// Ties places to their country.
// Parameters: rows - list of {id, whole}: place and country.
// No columns.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
MATCH (c:Entity {id: row.whole})
MERGE (n)-[r:LOCATED_IN]->(c)
ON CREATE SET r.source = 'id'
