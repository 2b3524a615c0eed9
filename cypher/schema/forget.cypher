// Forgets changes of the schema that the loaded graph did not have, so that they are applied to it.
// Parameters: number - that of the last change which it had.
// No columns.
MATCH (s:SchemaChange)
WHERE s.number > $number
DELETE s
