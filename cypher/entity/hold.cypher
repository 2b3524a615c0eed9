// Creates the entities that are not there, and holds all of them until the transaction ends:
// setting a property takes the lock of the node, also where the value stays.
// Parameters: rows - list of {id, label, properties}, in id order.
// No columns.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.label), n += row.properties
SET n.events = coalesce(n.events, 0)
