// Who denied what, in which words
MATCH (c:Claim {polarity: 'DENIED'})-[:ABOUT]->(e:Event)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(who:Entity)
RETURN e.type AS type, e.name AS event, collect(DISTINCT who.name) AS denied_by, c.quote AS words
LIMIT 50
