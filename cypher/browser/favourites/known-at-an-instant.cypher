// What had been recorded at an instant
WITH datetime() - duration('PT1M') AS then
MATCH (c:Claim)-[:ABOUT]->(e:Event)
WHERE c.recordedAt <= then AND (c.closedAt IS NULL OR c.closedAt > then)
RETURN e.type AS type, e.start AS day, e.name AS event, c.quote AS words, c.polarity AS polarity, c.modality AS modality
ORDER BY day DESC LIMIT 50
