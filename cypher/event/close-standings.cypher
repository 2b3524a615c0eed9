// Closes standing relations whose last claim is closed, and takes away the direct relationship that they made.
// Parameters: ids, now.
// No columns.
UNWIND $ids AS id
MATCH (s:Standing {id: id})
SET s.closedAt = $now, s.claims = 0, s.sources = 0
WITH s
MATCH (n)-[:SUBJECT_OF|OBJECT_OF]->(s)
MATCH (n)-[r:HOLDS_OFFICE|MEMBER_OF|ALLY_OF|IN_CONFLICT_WITH|PART_OF|LOCATED_IN {source: s.id}]->()
DELETE r
