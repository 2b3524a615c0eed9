// Pairs to which events are added: one relationship per pair, type and direction.
// TYPE stands for the relationship type of all rows.
// Parameters: rows - list of {from, to, type, count, first, last}.
// No columns.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:TYPE]->(b)
ON CREATE SET r.count = row.count, r.first = row.first, r.last = row.last
ON MATCH SET r.count = r.count + row.count,
  r.first = CASE WHEN r.first IS NULL OR row.first < r.first THEN row.first ELSE r.first END,
  r.last = CASE WHEN r.last IS NULL OR row.last > r.last THEN row.last ELSE r.last END
