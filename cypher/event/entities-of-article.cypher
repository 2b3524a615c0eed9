// Who takes part in what an article's open claims are about.
// Parameters: article.
// Columns: id, name.
MATCH (:Article {id: $article})-[:STATES]->(c:Claim)-[:ABOUT]->(e)
WHERE c.closedAt IS NULL
MATCH (n)-[:ACTOR_IN|RECIPIENT_OF|SUBJECT_OF|OBJECT_OF]->(e)
RETURN DISTINCT n.id AS id, n.name AS name
