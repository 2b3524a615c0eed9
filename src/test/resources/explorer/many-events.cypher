// Events of China and Russia, evenly over 2000 to 2025; every fourth was only planned.
// Parameters: count.
MATCH (chn:Entity {id: 'country:CHN'}), (rus:Entity {id: 'country:RUS'})
UNWIND range(1, $count) AS i
WITH chn, rus, i, date('2000-01-01') + duration({days: i * 9490 / $count}) AS day
CREATE (e:Event:Meeting {id: 'many-' + i, type: 'MEETING', name: 'MEETING', goldstein: 1.0, start: day, end: day, precision: 'DAY', polarity: 'AFFIRMED',
  modality: CASE WHEN i % 4 = 0 THEN 'PLANNED' ELSE 'ASSERTED' END, confidence: 0.9, claims: 1, sources: 1, recordedAt: datetime('2025-09-04T06:00:00Z')}),
  (chn)-[:ACTOR_IN {entity: 'country:CHN', at: toString(day), event: 'many-' + i, mention: 'China'}]->(e),
  (rus)-[:ACTOR_IN {entity: 'country:RUS', at: toString(day), event: 'many-' + i, mention: 'Russia'}]->(e),
  (:Claim {id: 'c-many-' + i, name: 'told', quote: 'They met.', polarity: 'AFFIRMED', modality: CASE WHEN i % 4 = 0 THEN 'PLANNED' ELSE 'ASSERTED' END, confidence: 0.9, extractor: 'rules',
  recordedAt: datetime('2025-09-04T06:00:00Z')})-[:ABOUT]->(e)
