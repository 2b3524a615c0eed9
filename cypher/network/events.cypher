// All events, for the network in memory.
// No parameters.
// Columns: id, type, start, end, polarity, modality, confidence, recorded (epoch milliseconds),
// sources (null if one open claim is all there is, else [article, recorded, closed] of each claim),
// entities ([role, id] of each that is involved).
MATCH (e:Event)
RETURN e.id, e.type, e.start, e.end, e.polarity, e.modality, e.confidence, e.recordedAt.epochMillis,
  CASE WHEN e.closedAt IS NULL AND COUNT { (e)<-[:ABOUT]-() } < 2 THEN null
    ELSE [(e)<-[:ABOUT]-(c)<-[:STATES]-(a) | [a.id, c.recordedAt.epochMillis, c.closedAt.epochMillis]] END,
  [(e)-[r:ACTOR_IN|RECIPIENT_OF|LOCATED_AT]-(n:Entity) | [type(r), n.id]]
