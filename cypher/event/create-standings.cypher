// New standing relations that articles claim.
// Parameters: rows - list of {label, properties}.
// No columns.
UNWIND $rows AS row
CREATE (s:Standing:$(row.label))
SET s = row.properties
