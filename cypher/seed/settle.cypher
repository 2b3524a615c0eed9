// Leaves to the seeds what an article told before them: a pair that the seeds relate needs no second relationship for it.
// No parameters, no columns.
MATCH (a:Entity)-[told:HOLDS_OFFICE|MEMBER_OF]->(b:Entity)
WHERE told.source <> 'seed' AND EXISTS { MATCH (a)-[own {source: 'seed'}]->(b) WHERE type(own) = type(told) }
DELETE told
