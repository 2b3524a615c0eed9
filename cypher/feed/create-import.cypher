// A new import.
// Parameters: id, properties (feed, files, spooled, state, counts, bytes, started).
// No columns.
CREATE (i:Import {id: $id})
SET i += $properties
