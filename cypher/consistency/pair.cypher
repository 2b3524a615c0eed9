// One pair relationship and the events that it should count.
// TYPE stands for the relationship type.
// Parameters: from, to; factType - the type of the events.
// Columns: counts (list of [count, first, last] of each such relationship), events (list of {day, actors, recipients}).
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
RETURN [(a)-[r:TYPE]->(b) | [r.count, r.first, r.last]] AS counts,
  COLLECT {
    MATCH (a)-[:ACTOR_IN]->(e:Event)<-[:ACTOR_IN|RECIPIENT_OF]-(b)
    WHERE e.type = $factType AND e.closedAt IS NULL AND e.polarity = 'AFFIRMED'
      AND e.modality IN ['ASSERTED', 'REPORTED']
    WITH DISTINCT e
    RETURN {day: coalesce(e.start, e.end), actors: [(n:Entity)-[:ACTOR_IN]->(e) | n.id],
      recipients: [(n:Entity)-[:RECIPIENT_OF]->(e) | n.id]}
  } AS events
