// Creates the entities that were not there, and holds them until the transaction ends.
// Parameters: rows - list of {id, label, properties}, in id order.
// Columns: id; fresh - whether no writer of facts has held it before.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.label), n += row.properties
SET n.held = true
REMOVE n.held
RETURN n.id AS id, n.events IS NULL AS fresh
