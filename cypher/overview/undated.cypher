// Some events whose day is unknown, for a graph that has few others.
// Parameters: asOf - what had been recorded by then counts, null for the present; limit.
// Column: id.
MATCH (e:Event)
WHERE e.start IS NULL
  AND CASE WHEN $asOf IS NULL THEN e.closedAt IS NULL
    ELSE e.recordedAt <= $asOf AND (e.closedAt IS NULL OR e.closedAt > $asOf) END
RETURN e.id AS id
LIMIT $limit
