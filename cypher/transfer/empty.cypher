// Takes away what an interrupted load left, in transactions of their own.
// No parameters, no columns.
MATCH (n)
WHERE NOT n:SchemaChange AND NOT n:Load AND NOT n:AuditEntry
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 5000 ROWS
