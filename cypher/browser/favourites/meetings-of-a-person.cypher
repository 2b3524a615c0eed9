// Meetings of a person, latest first
MATCH (p:Person {id: 'person:kim-jong-un'})-[:ACTOR_IN]->(m:Meeting)<-[:ACTOR_IN]-(other:Entity)
OPTIONAL MATCH (m)-[:LOCATED_AT]->(place:Entity)
RETURN m.start AS day, other.name AS met, place.name AS place, m.claims AS claims, m.polarity AS polarity, m.modality AS modality
ORDER BY day DESC
