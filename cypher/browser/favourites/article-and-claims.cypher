// The first article, its claims and their events
MATCH (a:Article)
WITH a ORDER BY a.recordedAt LIMIT 1
MATCH (a)-[s:STATES]->(c:Claim)-[b:ABOUT]->(e)
RETURN a, s, c, b, e
