// Organizations, each of which China has met once.
// Parameters: count.
MATCH (chn:Entity {id: 'country:CHN'})
UNWIND range(1, $count) AS i
CREATE (n:Entity:Organization {id: 'org:many-' + i, name: 'Organization ' + i, name_en: 'Organization ' + i}),
  (e:Event:Meeting {id: 'many-' + i, type: 'MEETING', name: 'MEETING', goldstein: 1.0, start: date('2025-01-01'), end: date('2025-01-01'), precision: 'DAY',
  polarity: 'AFFIRMED', modality: 'ASSERTED', confidence: 0.9, claims: 1, sources: 1, recordedAt: datetime('2025-09-04T06:00:00Z')}),
  (chn)-[:ACTOR_IN {entity: 'country:CHN', at: '2025-01-01', event: 'many-' + i, mention: 'China'}]->(e),
  (n)-[:ACTOR_IN {entity: n.id, at: '2025-01-01', event: 'many-' + i, mention: n.name}]->(e),
  (:Claim {id: 'c-many-' + i, name: 'told', quote: 'They met.', polarity: 'AFFIRMED', modality: 'ASSERTED', confidence: 0.9, extractor: 'rules',
  recordedAt: datetime('2025-09-04T06:00:00Z')})-[:ABOUT]->(e),
  (chn)-[:MET {count: 1, first: date('2025-01-01'), last: date('2025-01-01')}]->(n)
