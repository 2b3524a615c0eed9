// How far an import has come; written in the transaction of the batch that brought it there.
// Parameters: id, properties (part, partRows, rows, created, merged, rejected, rejectBytes, or state and what ended it).
// Columns: id (none if there is no such import).
MATCH (i:Import {id: $id})
SET i += $properties
RETURN i.id AS id
