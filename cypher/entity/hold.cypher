// Creates the entities that are not there, and holds all of them until the transaction ends:
// setting a property takes the lock of the node, also where the value stays.
// Parameters: rows - list of {id, label, properties}, in id order.
// Columns: id of those that were not there, or that no writer of facts has held before.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.label), n += row.properties
WITH n, n.events IS NULL AS fresh
SET n.events = coalesce(n.events, 0)
WITH n, fresh WHERE fresh
RETURN n.id AS id
