// The changes of the schema that this graph has.
// No parameters.
// Columns: number, by (the version of Kaitan that applied it).
MATCH (s:SchemaChange)
RETURN s.number AS number, s.by AS by
ORDER BY number
