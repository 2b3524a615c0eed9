// Some pair relationships of one type, and the events that they should count.
// TYPE stands for the relationship type.
// Parameters: rows - list of {from, to}; factType - the type of the events.
// Columns: from, to, counts (list of [count, first, last] of each such relationship), events (list of {day, actors, recipients}).
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
RETURN row.from AS from, row.to AS to, [(a)-[r:TYPE]->(b) | [r.count, r.first, r.last]] AS counts,
  COLLECT {
    MATCH (a)-[:ACTOR_IN]->(e:Event)<-[:ACTOR_IN|RECIPIENT_OF]-(b)
    WHERE e.type = $factType AND e.closedAt IS NULL AND e.polarity = 'AFFIRMED'
      AND e.modality IN ['ASSERTED', 'REPORTED']
    WITH DISTINCT e
    RETURN {day: coalesce(e.start, e.end), actors: [(n:Entity)-[:ACTOR_IN]->(e) | n.id],
      recipients: [(n:Entity)-[:RECIPIENT_OF]->(e) | n.id]}
  } AS events
