// All standing relations between entities, for the network in memory: those that hold in the present view, and those
// that were taken back, for an earlier one.
// No parameters.
// Columns: from, to, type, title, start, end (as exactly as known), source (id of the standing that articles state,
// or null), recorded, closed (epoch milliseconds).
MATCH (a:Entity)-[r:HOLDS_OFFICE|MEMBER_OF|ALLY_OF|IN_CONFLICT_WITH|PART_OF|LOCATED_IN]->(b:Entity)
OPTIONAL MATCH (s:Standing {id: r.source})
RETURN a.id AS from, b.id AS to, type(r) AS type, coalesce(r.title, r.role) AS title,
  toString(coalesce(r.from, s.start)) AS start, toString(coalesce(r.to, s.end)) AS end, s.id AS source,
  s.recordedAt.epochMillis AS recorded, s.closedAt.epochMillis AS closed
UNION ALL
MATCH (a:Entity)-[:SUBJECT_OF]->(s:Standing)<-[r:SUBJECT_OF|OBJECT_OF]-(b:Entity)
WHERE s.closedAt IS NOT NULL
  AND (type(r) = 'OBJECT_OF' OR s.type IN ['ALLY_OF', 'IN_CONFLICT_WITH'] AND a.id < b.id)
RETURN a.id AS from, b.id AS to, s.type AS type, s.title AS title, toString(s.start) AS start, toString(s.end) AS end,
  s.id AS source, s.recordedAt.epochMillis AS recorded, s.closedAt.epochMillis AS closed
