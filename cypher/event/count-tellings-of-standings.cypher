// How many open claims and how many articles tell it.
// Parameters: ids.
// No columns.
UNWIND $ids AS id
MATCH (e:Standing {id: id})
CALL (e) {
  MATCH (e)<-[:ABOUT]-(c:Claim)<-[:STATES]-(a:Article)
  WHERE c.closedAt IS NULL
  RETURN count(c) AS claims, count(DISTINCT a) AS sources
}
SET e.claims = claims, e.sources = sources
