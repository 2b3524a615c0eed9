// Holds the entities that are there until the transaction ends: setting a property takes the lock of the node, also
// where the value stays. Not by MERGE: that would first share the lock, and of two who share it none gets it whole.
// Parameters: rows - list of {id, ...}, in id order.
// Columns: id; fresh - whether no writer of facts has held it before.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
WITH n, n.events IS NULL AS fresh
SET n.events = coalesce(n.events, 0)
RETURN n.id AS id, fresh
