// What an article claims, by event.
// Parameters: article; nameIn - property of names; open - whether only claims that are not closed.
// Columns: event (properties), actors, recipients, place, claims (list of {claim, speakers}), entities (of the claims' own tellings).
MATCH (a:Article {id: $article})-[:STATES]->(c:Claim)-[:ABOUT]->(e)
WHERE NOT $open OR c.closedAt IS NULL
WITH e, c ORDER BY c.start
WITH e, collect({claim: c {.*}, speakers: COLLECT { MATCH (c)-[r:ATTRIBUTED_TO]->(s)
    RETURN {id: s.id, name: coalesce(s[$nameIn], s.name), mention: r.mention} ORDER BY s.id }}) AS claims
WITH e, claims, reduce(ids = [], x IN claims |
    ids + coalesce(x.claim.toldActors, []) + coalesce(x.claim.toldRecipients, [])
      + CASE WHEN x.claim.toldPlace IS NULL THEN [] ELSE [x.claim.toldPlace] END) AS told
RETURN e {.*} AS event, claims,
  COLLECT { MATCH (n)-[r:ACTOR_IN|SUBJECT_OF]->(e)
    RETURN {id: n.id, name: coalesce(n[$nameIn], n.name), mention: r.mention} ORDER BY n.id } AS actors,
  COLLECT { MATCH (n)-[r:RECIPIENT_OF|OBJECT_OF]->(e)
    RETURN {id: n.id, name: coalesce(n[$nameIn], n.name), mention: r.mention} ORDER BY n.id } AS recipients,
  head(COLLECT { MATCH (e)-[r:LOCATED_AT]->(p)
    RETURN {id: p.id, name: coalesce(p[$nameIn], p.name), country: p.country, mention: r.mention} }) AS place,
  COLLECT { UNWIND told AS id MATCH (n:Entity {id: id})
    RETURN DISTINCT {id: n.id, name: coalesce(n[$nameIn], n.name), country: n.country} } AS entities
ORDER BY claims[0].claim.start, e.id
