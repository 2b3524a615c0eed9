// Who is a member of what.
// Parameters: rows - list of {country, organization, role, from, to}.
// No columns.
UNWIND $rows AS row
MATCH (c:Entity {id: row.country})
MATCH (o:Entity {id: row.organization})
MERGE (c)-[r:MEMBER_OF {source: 'seed'}]->(o)
SET r.role = row.role, r.from = row.from, r.to = row.to
