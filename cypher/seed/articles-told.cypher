// The articles of the seeds are all there.
// Parameters: articles - how many.
// No columns.
MATCH (s:Seeds {id: 'seeds'})
SET s.articles = $articles
