// The strongest ties of an entity
MATCH (a:Entity {id: 'country:PRK'})-[r]-(b:Entity)
WHERE r.count IS NOT NULL
RETURN b.name AS with, type(r) AS how, r.count AS events, r.first AS first, r.last AS last
ORDER BY events DESC LIMIT 25
