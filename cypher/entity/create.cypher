// Creates the entities that were not there, and holds them until the transaction ends.
// Parameters: rows - list of {id, label, properties}, in id order.
// Columns: id; fresh - whether no writer of facts has held it before.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.label), n += row.properties
WITH n, n.events IS NULL AS fresh
SET n.events = coalesce(n.events, 0)
RETURN n.id AS id, fresh
