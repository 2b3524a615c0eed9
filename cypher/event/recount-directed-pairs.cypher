// Counts pairs anew from their open events that are affirmed, and asserted or reported (directed types).
// TYPE stands for the relationship type of all rows.
// Parameters: rows - list of {from, to, type, factType}.
// No columns.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CALL (a, b, row) {
  MATCH (a)-[:ACTOR_IN]->(e:Event)<-[:RECIPIENT_OF]-(b)
  WHERE e.type = row.factType AND e.closedAt IS NULL AND e.polarity = 'AFFIRMED'
    AND e.modality IN ['ASSERTED', 'REPORTED']
  WITH DISTINCT e
  RETURN count(e) AS events, min(coalesce(e.start, e.end)) AS first, max(coalesce(e.start, e.end)) AS last
}
MERGE (a)-[r:TYPE]->(b)
SET r.count = events, r.first = first, r.last = last
WITH r WHERE r.count = 0
DELETE r
