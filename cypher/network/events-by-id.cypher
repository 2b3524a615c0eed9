// Some events, for the network in memory.
// Parameters: ids - of the events; those that are gone have no row.
// Columns: id, type, start, end, polarity, modality, confidence, recorded (epoch milliseconds),
// sources (null if one open claim is all there is, else [article, recorded, closed] of each claim),
// contested (whether another event denies it), entities ([role, id] of each that is involved).
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN e.id AS id, e.type AS type, e.start AS start, e.end AS end, e.polarity AS polarity, e.modality AS modality,
  e.confidence AS confidence, e.recordedAt.epochMillis AS recorded,
  CASE WHEN e.closedAt IS NULL AND COUNT { (e)<-[:ABOUT]-() } < 2 THEN null
    ELSE [(e)<-[:ABOUT]-(c)<-[:STATES]-(a) | [a.id, c.recordedAt.epochMillis, c.closedAt.epochMillis]] END AS sources,
  EXISTS { (e)<-[:DENIES]-() } AS contested,
  [(e)-[r:ACTOR_IN|RECIPIENT_OF|LOCATED_AT]-(n:Entity) | [type(r), n.id]] AS entities
