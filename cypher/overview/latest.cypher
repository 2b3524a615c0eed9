// The latest events up to a day, by the index on their start.
// Parameters: today - later days are left out; asOf - what had been recorded by then counts, null for the present; limit.
// Column: id.
MATCH (e:Event)
WHERE e.start <= $today
  AND CASE WHEN $asOf IS NULL THEN e.closedAt IS NULL
    ELSE e.recordedAt <= $asOf AND (e.closedAt IS NULL OR e.closedAt > $asOf) END
RETURN e.id AS id
ORDER BY e.start DESC
LIMIT $limit
