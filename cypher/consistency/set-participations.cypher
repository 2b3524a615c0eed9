// Makes the copies of entity, event and day on participations those of their ends.
// Parameters: ids - of the events.
// No columns.
UNWIND $ids AS id
MATCH (e:Event {id: id})<-[r:ACTOR_IN|RECIPIENT_OF]-(n:Entity)
SET r.entity = n.id, r.event = e.id, r.at = coalesce(toString(e.start), toString(e.end), '9999-12-31')
