// Which claims are stored already, and what they are about.
// Parameters: ids - list of claim ids.
// Columns: id, event.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:ABOUT]->(e)
RETURN c.id AS id, e.id AS event
