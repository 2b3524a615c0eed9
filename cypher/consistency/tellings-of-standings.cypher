// Standing nodes whose numbers of open claims and of articles are not those of the claims about them.
// Parameters: ids - only these, or null for all; most - at most so many.
// Columns: id, found, expected.
MATCH (e:Standing)
WHERE $ids IS NULL OR e.id IN $ids
CALL (e) {
  MATCH (e)<-[:ABOUT]-(c:Claim)<-[:STATES]-(a:Article)
  WHERE c.closedAt IS NULL
  RETURN count(c) AS claims, count(DISTINCT a) AS sources
}
WITH e, claims, sources
WHERE coalesce(e.claims, 0) <> claims OR coalesce(e.sources, 0) <> sources
RETURN e.id AS id, toString(e.claims) + ' claims of ' + toString(e.sources) + ' articles' AS found,
  toString(claims) + ' claims of ' + toString(sources) + ' articles' AS expected
LIMIT $most
