// What one side states and the other denies.
// Parameters: denials - ids of denials by either side; events - ids of events that involve both sides;
// a, b - ids of the entities of either side; asOf - what had been recorded by then counts, null for the present;
// most - at most so many.
// Columns: event (id), denials (ids).
CALL {
  UNWIND $denials AS id
  MATCH (d:Event {id: id})-[:DENIES]->(e:Event)
  RETURN d, e
  UNION
  UNWIND $events AS id
  MATCH (e:Event {id: id})<-[:DENIES]-(d:Event)
  RETURN d, e
}
WITH d, e
WHERE CASE WHEN $asOf IS NULL THEN d.closedAt IS NULL
  ELSE d.recordedAt <= $asOf AND (d.closedAt IS NULL OR d.closedAt > $asOf) END
WITH d, e, [(n:Entity)-[:ACTOR_IN]->(d) | n.id] AS deniers,
  [(n:Entity)-[:ACTOR_IN|RECIPIENT_OF]->(e) | n.id] + [(e)<-[:ABOUT]-(:Claim)-[:ATTRIBUTED_TO]->(n:Entity) | n.id] AS told
WHERE (any(x IN deniers WHERE x IN $a) AND any(x IN told WHERE x IN $b))
  OR (any(x IN deniers WHERE x IN $b) AND any(x IN told WHERE x IN $a))
  OR (any(x IN told WHERE x IN $a) AND any(x IN told WHERE x IN $b))
WITH e, collect(d.id) AS denials
ORDER BY coalesce(e.start, e.end) DESC, e.id
LIMIT $most
RETURN e.id AS event, denials
