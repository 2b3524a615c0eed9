// A new import; done again after a commit whose outcome was not known, it changes nothing.
// Parameters: id, properties (feed, files, spooled, state, counts, bytes, started).
// No columns.
MERGE (i:Import {id: $id})
ON CREATE SET i += $properties
