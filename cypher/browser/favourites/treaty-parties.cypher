// Treaties and their parties
MATCH (t:Treaty)<-[:ACTOR_IN]-(party:Entity)
RETURN t.id AS treaty, t.start AS from, t.end AS to, collect(party.name) AS parties, t.polarity AS polarity, t.modality AS modality
ORDER BY from DESC LIMIT 50
