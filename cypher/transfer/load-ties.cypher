// Relationships of an export. FROM and TO stand for the labels by whose ids their ends are known.
// Parameters: rows - list of {from, to, type, properties}.
// Columns: created - how many; less than the rows if an end is missing.
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS created
