// Direct relationships that a standing relation made which is closed or gone.
// Parameters: ids - only of these standing relations, or null for all; most - at most so many.
// Columns: id (of the standing relation), found, expected.
MATCH (a:Entity)-[r:HOLDS_OFFICE|MEMBER_OF|ALLY_OF|IN_CONFLICT_WITH|PART_OF|LOCATED_IN]->(b:Entity)
WHERE r.source IS NOT NULL AND NOT r.source IN ['seed', 'id'] AND ($ids IS NULL OR r.source IN $ids)
  AND NOT EXISTS { MATCH (s:Standing {id: r.source}) WHERE s.closedAt IS NULL }
RETURN r.source AS id, a.id + ' ' + type(r) + ' ' + b.id AS found, 'no open claim says so' AS expected
LIMIT $most
