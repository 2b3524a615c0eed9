// Who holds or held which office.
// Parameters: rows - list of {person, of, title, title_id, from, to, key}; the key tells terms apart.
// No columns.
UNWIND $rows AS row
MATCH (p:Entity {id: row.person})
MATCH (c:Entity {id: row.of})
MERGE (p)-[r:HOLDS_OFFICE {source: 'seed', key: row.key}]->(c)
SET r.title = row.title, r.title_id = row.title_id, r.from = row.from, r.to = row.to
