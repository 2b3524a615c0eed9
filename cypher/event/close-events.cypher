// Closes events whose last claim is closed.
// Parameters: ids, now.
// No columns.
UNWIND $ids AS id
MATCH (e:Event {id: id})
SET e.closedAt = $now, e.claims = 0, e.sources = 0
