// New events.
// Parameters: rows - list of {label, properties}.
// No columns.
UNWIND $rows AS row
CREATE (e:Event:$(row.label))
SET e = row.properties
