// What denials deny.
// Parameters: rows - list of {denial, event}.
// No columns.
UNWIND $rows AS row
MATCH (d:Denial {id: row.denial})
MATCH (e:Event {id: row.event})
MERGE (d)-[:DENIES]->(e)
