// A small story for the explorer's tests: a meeting, a treaty, soldiers sent, losses denied, an attack, a visit planned.
UNWIND [
  {id: 'country:PRK', label: 'Country', name: 'North Korea', name_id: 'Korea Utara', country: 'PRK', latitude: 39.0, longitude: 125.75, aliases: ['Korut', 'DPRK']},
  {id: 'country:RUS', label: 'Country', name: 'Russia', name_id: 'Rusia', country: 'RUS', latitude: 55.75, longitude: 37.6, aliases: ['Moscow']},
  {id: 'country:UKR', label: 'Country', name: 'Ukraine', name_id: 'Ukraina', country: 'UKR', latitude: 50.45, longitude: 30.52, aliases: ['Kyiv']},
  {id: 'country:CHN', label: 'Country', name: 'China', name_id: 'China', country: 'CHN', latitude: 39.9, longitude: 116.4, aliases: ['Tiongkok']},
  {id: 'person:kim-jong-un', label: 'Person', name: 'Kim Jong Un', name_id: 'Kim Jong Un', country: 'PRK', aliases: ['Kim']},
  {id: 'person:vladimir-putin', label: 'Person', name: 'Vladimir Putin', name_id: 'Vladimir Putin', country: 'RUS', aliases: ['Putin']},
  {id: 'org:KOR-SPY', label: 'Organization', name: 'South Korean intelligence', name_id: 'intelijen Korea Selatan', country: 'KOR', aliases: []},
  {id: 'place:kursk-ru', label: 'Place', name: 'Kursk', name_id: 'Kursk', country: 'RUS', latitude: 51.73, longitude: 36.19, aliases: []},
  {id: 'place:beijing-cn', label: 'Place', name: 'Beijing', name_id: 'Beijing', country: 'CHN', latitude: 39.9, longitude: 116.4, aliases: ['Peking']}
] AS row
CREATE (n:Entity:$(row.label) {id: row.id})
SET n += row {.name, name_en: row.name, .name_id, .country, .latitude, .longitude, .aliases}
;
MATCH (kim:Entity {id: 'person:kim-jong-un'}), (putin:Entity {id: 'person:vladimir-putin'}), (prk:Entity {id: 'country:PRK'}),
  (rus:Entity {id: 'country:RUS'}), (kursk:Entity {id: 'place:kursk-ru'}), (chn:Entity {id: 'country:CHN'}), (beijing:Entity {id: 'place:beijing-cn'})
CREATE (kim)-[:HOLDS_OFFICE {title: 'President of the State Affairs Commission', from: '2016-06-29', source: 'seed'}]->(prk),
  (putin)-[:HOLDS_OFFICE {title: 'President', from: '2012-05-07', source: 'seed'}]->(rus),
  (kursk)-[:LOCATED_IN {source: 'seed'}]->(rus), (beijing)-[:LOCATED_IN {source: 'seed'}]->(chn)
;
CREATE (:Article {id: 'story', title: 'Two leaders meet in Beijing', name: 'Two leaders meet in Beijing', outlet: 'The Small Herald', language: 'en',
  published: date('2025-09-04'), url: 'https://herald.example/two-leaders', recordedAt: datetime('2025-09-04T06:00:00Z'), fingerprint: 'story',
  text: 'Vladimir Putin met Kim Jong Un in Beijing on 3 September 2025. A year before, their countries had signed a treaty. South Korean intelligence says that North Korea has sent more than 10,000 soldiers to Kursk. Russia denied that any of them were killed. Russia attacked Ukraine again in August. Kim plans to visit Russia next year.'})
;
UNWIND [
  {id: 'meet', label: 'Meeting', type: 'MEETING', goldstein: 1.0, start: '2025-09-03', end: '2025-09-03', precision: 'DAY', modality: 'ASSERTED', polarity: 'AFFIRMED', actors: ['person:vladimir-putin', 'person:kim-jong-un'], recipients: [], place: 'place:beijing-cn', says: [], quote: 'Vladimir Putin met Kim Jong Un in Beijing on 3 September 2025.'},
  {id: 'treaty', label: 'Treaty', type: 'TREATY', goldstein: 4.0, start: '2024-09-01', end: '2024-09-30', precision: 'MONTH', modality: 'ASSERTED', polarity: 'AFFIRMED', actors: ['country:PRK', 'country:RUS'], recipients: [], says: [], quote: 'A year before, their countries had signed a treaty.'},
  {id: 'troops', label: 'TroopDeployment', type: 'TROOP_DEPLOYMENT', goldstein: -5.5, start: '2024-10-01', end: '2024-10-31', precision: 'MONTH', modality: 'REPORTED', polarity: 'AFFIRMED', actors: ['country:PRK'], recipients: ['country:RUS'], place: 'place:kursk-ru', says: ['org:KOR-SPY'], quantity: 10000, comparator: 'MORE_THAN', unit: 'SOLDIERS', quote: 'South Korean intelligence says that North Korea has sent more than 10,000 soldiers to Kursk.'},
  {id: 'losses', label: 'Casualties', type: 'CASUALTIES', goldstein: 0.0, start: '2025-01-01', end: '2025-06-30', precision: 'RANGE', modality: 'REPORTED', polarity: 'DENIED', actors: [], recipients: ['country:PRK'], says: ['country:RUS'], quote: 'Russia denied that any of them were killed.'},
  {id: 'attack', label: 'MilitaryAction', type: 'MILITARY_ACTION', goldstein: -9.0, start: '2025-08-01', end: '2025-08-31', precision: 'MONTH', modality: 'ASSERTED', polarity: 'AFFIRMED', actors: ['country:RUS'], recipients: ['country:UKR'], says: [], quote: 'Russia attacked Ukraine again in August.'},
  {id: 'visit', label: 'Visit', type: 'VISIT', goldstein: 1.0, start: '2026-01-01', end: '2026-12-31', precision: 'YEAR', modality: 'PLANNED', polarity: 'AFFIRMED', actors: ['person:kim-jong-un'], recipients: ['country:RUS'], says: [], quote: 'Kim plans to visit Russia next year.'}
] AS row
MATCH (a:Article {id: 'story'})
CREATE (e:Event:$(row.label) {id: row.id})
SET e += row {.type, .goldstein, .precision, .modality, .polarity, .quantity, .comparator, .unit, name: row.type, start: date(row.start), end: date(row.end), timeText: row.start,
  plover: null, confidence: 0.9, claims: 1, sources: 1, recordedAt: datetime('2025-09-04T06:00:00Z')}
CREATE (a)-[:STATES]->(c:Claim {id: 'c-' + row.id, name: row.quote, quote: row.quote, start: size(split(a.text, row.quote)[0]), end: size(split(a.text, row.quote)[0]) + size(row.quote),
  polarity: row.polarity, modality: row.modality, confidence: 0.9, extractor: 'rules', recordedAt: datetime('2025-09-04T06:00:00Z')})-[:ABOUT]->(e)
FOREACH (who IN row.says | MERGE (n:Entity {id: who}) CREATE (c)-[:ATTRIBUTED_TO {mention: n.name}]->(n))
FOREACH (who IN row.actors | MERGE (n:Entity {id: who}) CREATE (n)-[:ACTOR_IN {entity: who, at: row.start, event: row.id, mention: n.name}]->(e))
FOREACH (who IN row.recipients | MERGE (n:Entity {id: who}) CREATE (n)-[:RECIPIENT_OF {entity: who, at: row.start, event: row.id, mention: n.name}]->(e))
FOREACH (where IN CASE WHEN row.place IS NULL THEN [] ELSE [row.place] END | MERGE (n:Entity {id: where}) CREATE (e)-[:LOCATED_AT {mention: n.name}]->(n))
;
MATCH (e:Event {id: 'losses'}), (a:Article {id: 'story'}), (rus:Entity {id: 'country:RUS'})
CREATE (d:Event:Denial {id: 'denial', type: 'DENIAL', name: 'DENIAL', goldstein: 0.0, start: date('2025-07-01'), end: date('2025-07-01'), precision: 'DAY', polarity: 'AFFIRMED', modality: 'ASSERTED', confidence: 0.9, claims: 1, sources: 1, recordedAt: datetime('2025-09-04T06:00:00Z')})-[:DENIES]->(e),
  (rus)-[:ACTOR_IN {entity: 'country:RUS', at: '2025-07-01', event: 'denial', mention: 'Russia'}]->(d),
  (a)-[:STATES]->(:Claim {id: 'c-denial', name: 'Russia denied', quote: 'Russia denied that any of them were killed.', start: size(split(a.text, 'Russia denied')[0]), end: size(split(a.text, 'Russia denied')[0]) + 43, polarity: 'AFFIRMED', modality: 'ASSERTED', confidence: 0.9, extractor: 'rules', recordedAt: datetime('2025-09-04T06:00:00Z')})-[:ABOUT]->(d),
  (a)-[:STATES]->(:Claim {id: 'c-losses-told', name: 'killed', quote: 'any of them were killed', start: size(split(a.text, 'any of them')[0]), end: size(split(a.text, 'any of them')[0]) + 23, polarity: 'AFFIRMED', modality: 'REPORTED', confidence: 0.6, extractor: 'rules', recordedAt: datetime('2025-09-04T06:00:00Z')})-[:ABOUT]->(e)
;
MATCH (kim:Entity {id: 'person:kim-jong-un'}), (putin:Entity {id: 'person:vladimir-putin'}), (prk:Entity {id: 'country:PRK'}), (rus:Entity {id: 'country:RUS'}), (ukr:Entity {id: 'country:UKR'})
CREATE (kim)-[:MET {count: 1, first: date('2025-09-03'), last: date('2025-09-03')}]->(putin),
  (prk)-[:SIGNED_TREATY_WITH {count: 1, first: date('2024-09-01'), last: date('2024-09-30')}]->(rus),
  (prk)-[:DEPLOYED_TROOPS_TO {count: 1, first: date('2024-10-01'), last: date('2024-10-31')}]->(rus),
  (rus)-[:ATTACKED {count: 1, first: date('2025-08-01'), last: date('2025-08-31')}]->(ukr)
;
MATCH (e:Event {id: 'attack'})
CREATE (:Article {id: 'withdrawn', title: 'A report taken back', name: 'A report taken back', outlet: 'The Small Herald', language: 'en', published: date('2025-09-01'),
  recordedAt: datetime('2025-09-01T06:00:00Z'), retractedAt: datetime('2025-09-02T06:00:00Z'), fingerprint: 'withdrawn', text: 'Russia attacked.'})
  -[:STATES]->(:Claim {id: 'c-withdrawn', name: 'Russia attacked.', quote: 'Russia attacked.', start: 0, end: 16, polarity: 'AFFIRMED', modality: 'ASSERTED', confidence: 0.9, extractor: 'rules',
  recordedAt: datetime('2025-09-01T06:00:00Z'), closedAt: datetime('2025-09-02T06:00:00Z')})-[:ABOUT]->(e)
