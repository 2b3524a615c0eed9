// The open events that tellings may be of: same key, filed near the same day.
// Parameters: windows - list of {key, from, to}; most - at most so many a window.
// Columns: event (properties), actors, recipients (lists of {id, name, mention}), place ({id, name, country} or null).
UNWIND $windows AS w
CALL (w) {
  MATCH (e:Event)
  WHERE e.key = w.key AND e.near >= w.from AND e.near <= w.to AND e.closedAt IS NULL
  RETURN e ORDER BY e.recordedAt, e.id LIMIT $most
}
WITH DISTINCT e
ORDER BY e.recordedAt, e.id
RETURN e {.*} AS event,
  [(n)-[r:ACTOR_IN]->(e) | n {.id, .name, mention: r.mention}] AS actors,
  [(n)-[r:RECIPIENT_OF]->(e) | n {.id, .name, mention: r.mention}] AS recipients,
  head([(e)-[r:LOCATED_AT]->(p) | p {.id, .name, .country, mention: r.mention}]) AS place
