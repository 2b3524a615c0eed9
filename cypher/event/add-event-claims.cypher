// Claims, each between its article and what it is about.
// Parameters: rows - list of {article, event, properties}.
// No columns.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (e:Event {id: row.event})
CREATE (a)-[:STATES]->(c:Claim)-[:ABOUT]->(e)
SET c = row.properties
