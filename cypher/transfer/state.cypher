// Whether an export may be loaded.
// No parameters.
// Columns: empty (no node but the record of the schema), interrupted (an earlier load did not end).
RETURN NOT EXISTS { MATCH (n) WHERE NOT n:SchemaChange AND NOT n:Load AND NOT n:AuditEntry } AS empty,
  EXISTS { MATCH (l:Load {id: 'load'}) } AS interrupted
