// Events of an entity in time order, by the index
MATCH (:Entity)-[r:ACTOR_IN]->(e:Event)
WHERE r.entity = 'country:RUS' AND r.at >= '2024-01-01'
RETURN r.at AS day, e.type AS type, e.name AS event, e.polarity AS polarity, e.modality AS modality
ORDER BY r.entity, r.at LIMIT 50
