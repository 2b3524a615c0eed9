// Keeps that a change of the schema has been applied.
// Parameters: id, number, name, by (the version of Kaitan).
// No columns.
MERGE (s:SchemaChange {id: $id})
ON CREATE SET s.number = $number, s.name = $name, s.by = $by, s.appliedAt = datetime()
