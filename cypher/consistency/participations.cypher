// Participations whose copies of entity, event and day, by which timelines are in order, are not those of their ends.
// Parameters: ids - only of these events, or null for all; most - at most so many.
// Columns: id (of the event), found, expected.
MATCH (n:Entity)-[r:ACTOR_IN|RECIPIENT_OF]->(e:Event)
WHERE ($ids IS NULL OR e.id IN $ids)
  AND (coalesce(r.entity, '') <> n.id OR coalesce(r.event, '') <> e.id
    OR coalesce(r.at, '') <> coalesce(toString(e.start), toString(e.end), '9999-12-31'))
RETURN e.id AS id, n.id + ' at ' + coalesce(r.at, 'null') AS found,
  n.id + ' at ' + coalesce(toString(e.start), toString(e.end), '9999-12-31') AS expected
LIMIT $most
