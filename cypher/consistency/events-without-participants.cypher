// Open events in which nobody takes part.
// Parameters: ids - only these, or null for all; most - at most so many.
// Columns: id, found, expected.
MATCH (e:Event)
WHERE ($ids IS NULL OR e.id IN $ids) AND e.closedAt IS NULL AND NOT EXISTS { (e)<-[:ACTOR_IN|RECIPIENT_OF]-(:Entity) }
RETURN e.id AS id, 'no participant' AS found, 'at least one' AS expected
LIMIT $most
