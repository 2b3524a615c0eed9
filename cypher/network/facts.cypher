// Events as facts on the wire, each with its best evidence: the surest claim, of these the first.
// Parameters: ids; lang - of the names; asOf - what had been recorded by then counts, null for the present.
// Columns: event (properties), claims (how many stand), evidence ({article, quote, start, end} or null),
// attributed, actors, recipients (lists of [id, name, mention]), place ([id, name, country, mention] or null),
// denials (ids), about (id or null).
UNWIND $ids AS id
MATCH (e:Event {id: id})
CALL (e) {
  MATCH (e)<-[:ABOUT]-(c:Claim)
  WHERE CASE WHEN $asOf IS NULL THEN c.closedAt IS NULL
    ELSE c.recordedAt <= $asOf AND (c.closedAt IS NULL OR c.closedAt > $asOf) END
  WITH c ORDER BY c.confidence DESC, c.recordedAt, c.id
  WITH collect(c) AS cs
  RETURN size(cs) AS claims, head(cs) AS best
}
RETURN e {.*} AS event, claims,
  best {.quote, .start, .end, .polarity, .modality, .confidence, .extractor,
    article: head([(a:Article)-[:STATES]->(best) | a.id])} AS evidence,
  [(best)-[r:ATTRIBUTED_TO]->(n) | [n.id, coalesce(n['name_' + $lang], n.name), r.mention]] AS attributed,
  [(n:Entity)-[r:ACTOR_IN]->(e) | [n.id, coalesce(n['name_' + $lang], n.name), r.mention]] AS actors,
  [(n:Entity)-[r:RECIPIENT_OF]->(e) | [n.id, coalesce(n['name_' + $lang], n.name), r.mention]] AS recipients,
  head([(e)-[r:LOCATED_AT]->(n:Entity) | [n.id, coalesce(n['name_' + $lang], n.name), n.country, r.mention]]) AS place,
  [(d:Denial)-[:DENIES]->(e) WHERE CASE WHEN $asOf IS NULL THEN d.closedAt IS NULL ELSE d.recordedAt <= $asOf END | d.id]
    AS denials,
  head([(e)-[:DENIES]->(x:Event) | x.id]) AS about
