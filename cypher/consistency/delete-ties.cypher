// Takes away the direct relationships of standing relations that are closed or gone.
// Parameters: ids - of the standing relations.
// No columns.
UNWIND $ids AS id
MATCH (a:Entity)-[r:HOLDS_OFFICE|MEMBER_OF|ALLY_OF|IN_CONFLICT_WITH|PART_OF|LOCATED_IN {source: id}]->(b:Entity)
DELETE r
