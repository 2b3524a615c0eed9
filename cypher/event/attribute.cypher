// Who says so.
// Parameters: rows - list of {claim, entity, mention}.
// No columns.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (n:Entity {id: row.entity})
CREATE (c)-[:ATTRIBUTED_TO {mention: row.mention}]->(n)
