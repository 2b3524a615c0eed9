// One event (or standing relation) with every claim, open or closed, and its denials.
// Parameters: id; nameIn - property of names.
// Columns: event (properties), actors, recipients, place, claims (list of {claim, article, speakers, entities}),
// denials (list of {id, name, actors, claims}), denies (list of {id, name}).
CALL {
  MATCH (e:Event {id: $id}) RETURN e
  UNION
  MATCH (e:Standing {id: $id}) RETURN e
}
RETURN e {.*} AS event,
  COLLECT { MATCH (n)-[r:ACTOR_IN|SUBJECT_OF]->(e)
    RETURN {id: n.id, name: coalesce(n[$nameIn], n.name), mention: r.mention} ORDER BY n.id } AS actors,
  COLLECT { MATCH (n)-[r:RECIPIENT_OF|OBJECT_OF]->(e)
    RETURN {id: n.id, name: coalesce(n[$nameIn], n.name), mention: r.mention} ORDER BY n.id } AS recipients,
  head(COLLECT { MATCH (e)-[r:LOCATED_AT]->(p)
    RETURN {id: p.id, name: coalesce(p[$nameIn], p.name), country: p.country, mention: r.mention} }) AS place,
  COLLECT { MATCH (e)<-[:ABOUT]-(c:Claim)<-[:STATES]-(a:Article)
    RETURN {claim: c {.*}, article: a {.id, .title, .outlet, .url, .published, .language, .retractedAt},
      speakers: COLLECT { MATCH (c)-[r:ATTRIBUTED_TO]->(s)
        RETURN {id: s.id, name: coalesce(s[$nameIn], s.name), mention: r.mention} ORDER BY s.id },
      entities: COLLECT { UNWIND coalesce(c.toldActors, []) + coalesce(c.toldRecipients, []) + [c.toldPlace] AS told
        MATCH (n:Entity {id: told})
        RETURN DISTINCT {id: n.id, name: coalesce(n[$nameIn], n.name), country: n.country} }}
    ORDER BY c.recordedAt, a.id, c.start LIMIT 1000 } AS claims,
  COLLECT { MATCH (d:Denial)-[:DENIES]->(e)
    RETURN {id: d.id, name: d.name, start: d.start, recordedAt: d.recordedAt, closedAt: d.closedAt,
      actors: COLLECT { MATCH (n)-[:ACTOR_IN]->(d)
        RETURN {id: n.id, name: coalesce(n[$nameIn], n.name), mention: null} ORDER BY n.id },
      claims: COLLECT { MATCH (d)<-[:ABOUT]-(c:Claim)<-[:STATES]-(a:Article)
        RETURN {claim: c {.*}, article: a {.id, .title, .outlet, .url, .published, .language, .retractedAt},
          speakers: []} ORDER BY c.recordedAt, a.id, c.start LIMIT 20 }}
    ORDER BY d.recordedAt LIMIT 100 } AS denials,
  COLLECT { MATCH (e)-[:DENIES]->(x:Event) RETURN {id: x.id, name: x.name} } AS denies
