// Ties sectors of countries to their country.
// Parameters: rows - list of {id, whole}: sector and country.
// No columns.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
MATCH (c:Entity {id: row.whole})
MERGE (n)-[r:PART_OF]->(c)
ON CREATE SET r.source = 'id'
