// Events by their ids, open or closed.
// Parameters: ids.
// Columns: event (properties), actors, recipients (lists of {id, name, mention}), place ({id, name, country} or null).
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN e {.*} AS event,
  [(n)-[r:ACTOR_IN]->(e) | n {.id, .name, mention: r.mention}] AS actors,
  [(n)-[r:RECIPIENT_OF]->(e) | n {.id, .name, mention: r.mention}] AS recipients,
  head([(e)-[r:LOCATED_AT]->(p) | p {.id, .name, .country, mention: r.mention}]) AS place
