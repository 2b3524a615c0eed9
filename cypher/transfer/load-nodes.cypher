// Nodes of an export. LABEL stands for the label by whose id they are known.
// Parameters: rows - list of {id, labels, properties}.
// No columns.
UNWIND $rows AS row
MERGE (n:LABEL {id: row.id})
SET n:$(row.labels)
SET n = row.properties
