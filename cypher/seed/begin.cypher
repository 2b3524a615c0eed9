// Begins or continues to load the seeds; a graph that is not empty and was not begun by this is left alone.
// No parameters.
// Columns: begun - one row if the seeds are to be loaded, none if they are complete or not wanted here.
OPTIONAL MATCH (s:Seeds {id: 'seeds'})
WITH s, s IS NULL AND NOT EXISTS { MATCH (n) WHERE NOT n:Seeds AND NOT n:SchemaChange AND NOT n:AuditEntry } AS empty
WHERE empty OR (s IS NOT NULL AND s.complete = false)
MERGE (m:Seeds {id: 'seeds'})
ON CREATE SET m.name = 'Seeds', m.complete = false, m.begun = datetime()
RETURN m.begun AS begun
