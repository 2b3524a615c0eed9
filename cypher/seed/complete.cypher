// The entities of the seeds are all there.
// No parameters, no columns.
MATCH (s:Seeds {id: 'seeds'})
SET s.complete = true, s.completed = datetime()
