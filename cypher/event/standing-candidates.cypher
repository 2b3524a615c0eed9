// The open standing relations that tellings may be of: those of the same key.
// Parameters: keys - list of keys; most - at most so many a key.
// Columns: event (properties), actors, recipients (lists of {id, name, mention}), place (always null).
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Standing {key: key})
  WHERE e.closedAt IS NULL
  RETURN e ORDER BY e.recordedAt, e.id LIMIT $most
}
RETURN e {.*} AS event,
  [(n)-[r:SUBJECT_OF]->(e) | n {.id, .name, mention: r.mention}] AS actors,
  [(n)-[r:OBJECT_OF]->(e) | n {.id, .name, mention: r.mention}] AS recipients,
  null AS place
