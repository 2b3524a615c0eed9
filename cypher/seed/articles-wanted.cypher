// Whether the articles of the seeds are still to be told.
// No parameters.
// Columns: id - one row if they are.
MATCH (s:Seeds {id: 'seeds'})
WHERE s.articles IS NULL
RETURN s.id AS id
