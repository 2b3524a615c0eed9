// Holds the entities that are there until the transaction ends: setting a property takes the lock of the node.
// Not a property that is read for it, such as n.events = n.events + 0: that takes the lock shared before it takes it
// whole, and of two who share it neither gets it whole (a deadlock).
// Parameters: rows - list of {id, ...}, in id order.
// Columns: id; fresh - whether no writer of facts has held it before.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.held = true
REMOVE n.held
RETURN n.id AS id, n.events IS NULL AS fresh
