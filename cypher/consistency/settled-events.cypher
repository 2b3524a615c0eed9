// The events that pair relationships count.
// Parameters: ids - only these, or null for all.
// Columns: id, type, day, actors, recipients (lists of entity ids).
MATCH (e:Event)
WHERE ($ids IS NULL OR e.id IN $ids) AND e.closedAt IS NULL AND e.polarity = 'AFFIRMED'
  AND e.modality IN ['ASSERTED', 'REPORTED']
RETURN e.id AS id, e.type AS type, coalesce(e.start, e.end) AS day, [(n:Entity)-[:ACTOR_IN]->(e) | n.id] AS actors,
  [(n:Entity)-[:RECIPIENT_OF]->(e) | n.id] AS recipients
