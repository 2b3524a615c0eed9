// Closes the open claims of an article.
// Parameters: article, now.
// Columns: event (properties), standing, actors, recipients, place: of what they are about; claims: properties of
// the claims on it that stay open, with the ids of their articles.
MATCH (:Article {id: $article})-[:STATES]->(c:Claim)-[:ABOUT]->(e)
WHERE c.closedAt IS NULL
SET c.closedAt = $now
WITH DISTINCT e
RETURN e {.*} AS event, e:Standing AS standing,
  COLLECT { MATCH (n)-[r:ACTOR_IN|SUBJECT_OF]->(e) RETURN n {.id, .name, mention: r.mention} ORDER BY n.id } AS actors,
  COLLECT { MATCH (n)-[r:RECIPIENT_OF|OBJECT_OF]->(e) RETURN n {.id, .name, mention: r.mention} ORDER BY n.id }
    AS recipients,
  head(COLLECT { MATCH (e)-[r:LOCATED_AT]->(p) RETURN p {.id, .name, .country, mention: r.mention} }) AS place,
  COLLECT { MATCH (e)<-[:ABOUT]-(o:Claim)<-[:STATES]-(a:Article) WHERE o.closedAt IS NULL
    RETURN {claim: o {.*}, article: a.id, published: a.published,
      entities: COLLECT { UNWIND coalesce(o.toldActors, []) + coalesce(o.toldRecipients, []) + [o.toldPlace] AS id
        MATCH (n:Entity {id: id}) RETURN DISTINCT n {.id, .name, .country} }}
    ORDER BY o.recordedAt, o.id } AS claims
ORDER BY e.id
