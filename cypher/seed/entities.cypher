// Entities of the seeds.
// Parameters: rows - list of {id, label, properties}.
// No columns.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:$(row.label), n += row.properties, n.events = coalesce(n.events, 0)
