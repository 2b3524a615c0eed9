// All standing relations between entities, for the network in memory.
// No parameters.
// Columns: from, to, type, title, start, end (as exactly as known), source (id of the standing that articles state,
// or null), recorded, closed (epoch milliseconds).
MATCH (a:Entity)-[r:HOLDS_OFFICE|MEMBER_OF|ALLY_OF|IN_CONFLICT_WITH|PART_OF|LOCATED_IN]->(b:Entity)
OPTIONAL MATCH (s:Standing {id: r.source})
RETURN a.id, b.id, type(r), coalesce(r.title, r.role), toString(coalesce(r.from, s.start)),
  toString(coalesce(r.to, s.end)), s.id, s.recordedAt.epochMillis, s.closedAt.epochMillis
