// Standing relations of an entity that were known at an instant and have been taken back since.
// Parameters: id; nameIn - property of names; asOf.
// Columns: kind (offices, holders, memberships, members or partOf), tie ({id, name, title, from, to}).
MATCH (n:Entity {id: $id})-[r:SUBJECT_OF|OBJECT_OF]->(s:Standing)<-[q:SUBJECT_OF|OBJECT_OF]-(x:Entity)
WHERE s.recordedAt <= $asOf AND s.closedAt > $asOf AND type(r) <> type(q)
WITH x, s, CASE
  WHEN s.type = 'HOLDS_OFFICE' AND type(r) = 'SUBJECT_OF' THEN 'offices'
  WHEN s.type = 'HOLDS_OFFICE' THEN 'holders'
  WHEN s.type = 'MEMBER_OF' AND type(r) = 'SUBJECT_OF' THEN 'memberships'
  WHEN s.type = 'MEMBER_OF' THEN 'members'
  WHEN s.type IN ['PART_OF', 'LOCATED_IN'] AND type(r) = 'SUBJECT_OF' THEN 'partOf'
  ELSE null END AS kind
WHERE kind IS NOT NULL
RETURN kind, {id: x.id, name: coalesce(x[$nameIn], x.name), title: s.title, from: toString(s.start),
  to: toString(s.end)} AS tie
ORDER BY s.start DESC, x.id
