// One entity with all that is known of it apart from events.
// Parameters: id; nameIn - property of names; most - how many offices, holders, memberships and members at most.
// Columns: entity (properties), shown (name), offices, holders, memberships, members, partOf.
MATCH (n:Entity {id: $id})
RETURN n {.*} AS entity, coalesce(n[$nameIn], n.name) AS shown,
  COLLECT {
    MATCH (n)-[r:HOLDS_OFFICE]->(x)
    RETURN {id: x.id, name: coalesce(x[$nameIn], x.name), title: coalesce(r['title' + substring($nameIn, 4)], r.title),
      from: r.from, to: r.to} ORDER BY r.from DESC LIMIT $most
  } AS offices,
  COLLECT {
    MATCH (n)<-[r:HOLDS_OFFICE]-(x)
    RETURN {id: x.id, name: coalesce(x[$nameIn], x.name), title: coalesce(r['title' + substring($nameIn, 4)], r.title),
      from: r.from, to: r.to} ORDER BY r.to IS NULL DESC, r.from DESC LIMIT $most
  } AS holders,
  COLLECT {
    MATCH (n)-[r:MEMBER_OF]->(x)
    RETURN {id: x.id, name: coalesce(x[$nameIn], x.name), title: r.role, from: r.from, to: r.to}
    ORDER BY x.name LIMIT $most
  } AS memberships,
  COLLECT {
    MATCH (n)<-[r:MEMBER_OF]-(x)
    RETURN {id: x.id, name: coalesce(x[$nameIn], x.name), title: r.role, from: r.from, to: r.to}
    ORDER BY x.name LIMIT $most
  } AS members,
  COLLECT {
    MATCH (n)-[r:PART_OF|LOCATED_IN]->(x)
    RETURN {id: x.id, name: coalesce(x[$nameIn], x.name), title: null, from: r.from, to: r.to} LIMIT $most
  } AS partOf
