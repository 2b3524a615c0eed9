// One entity with all that is known of it apart from events.
// Parameters: id; nameIn - property of names; most - how many offices, holders, memberships and members at most;
// asOf - what had been recorded by then counts, null for the present.
// Columns: entity (properties), shown (name), events (how many), offices, holders, memberships, members, partOf.
MATCH (n:Entity {id: $id})
RETURN n {.*} AS entity, coalesce(n[$nameIn], n.name) AS shown,
  CASE WHEN $asOf IS NULL THEN n.events ELSE COUNT {
    MATCH (n)-[:ACTOR_IN|RECIPIENT_OF]->(e:Event)
    WHERE e.recordedAt <= $asOf AND (e.closedAt IS NULL OR e.closedAt > $asOf)
    RETURN DISTINCT e
  } END AS events,
  COLLECT {
    MATCH (n)-[r:HOLDS_OFFICE]->(x)
    WHERE $asOf IS NULL OR NOT EXISTS { MATCH (s:Standing {id: r.source}) WHERE s.recordedAt > $asOf }
    RETURN {id: x.id, name: coalesce(x[$nameIn], x.name), title: coalesce(r['title' + substring($nameIn, 4)], r.title),
      from: r.from, to: r.to} ORDER BY r.from DESC LIMIT $most
  } AS offices,
  COLLECT {
    MATCH (n)<-[r:HOLDS_OFFICE]-(x)
    WHERE $asOf IS NULL OR NOT EXISTS { MATCH (s:Standing {id: r.source}) WHERE s.recordedAt > $asOf }
    RETURN {id: x.id, name: coalesce(x[$nameIn], x.name), title: coalesce(r['title' + substring($nameIn, 4)], r.title),
      from: r.from, to: r.to} ORDER BY r.to IS NULL DESC, r.from DESC LIMIT $most
  } AS holders,
  COLLECT {
    MATCH (n)-[r:MEMBER_OF]->(x)
    WHERE $asOf IS NULL OR NOT EXISTS { MATCH (s:Standing {id: r.source}) WHERE s.recordedAt > $asOf }
    RETURN {id: x.id, name: coalesce(x[$nameIn], x.name), title: r.role, from: r.from, to: r.to}
    ORDER BY x.name LIMIT $most
  } AS memberships,
  COLLECT {
    MATCH (n)<-[r:MEMBER_OF]-(x)
    WHERE $asOf IS NULL OR NOT EXISTS { MATCH (s:Standing {id: r.source}) WHERE s.recordedAt > $asOf }
    RETURN {id: x.id, name: coalesce(x[$nameIn], x.name), title: r.role, from: r.from, to: r.to}
    ORDER BY x.name LIMIT $most
  } AS members,
  COLLECT {
    MATCH (n)-[r:PART_OF|LOCATED_IN]->(x)
    WHERE $asOf IS NULL OR NOT EXISTS { MATCH (s:Standing {id: r.source}) WHERE s.recordedAt > $asOf }
    RETURN {id: x.id, name: coalesce(x[$nameIn], x.name), title: null, from: r.from, to: r.to} LIMIT $most
  } AS partOf
