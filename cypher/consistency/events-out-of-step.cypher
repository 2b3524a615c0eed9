// Event nodes that no claim is about, that are open without an open claim, or closed with one.
// Parameters: ids - only these, or null for all; most - at most so many.
// Columns: id, found, expected.
MATCH (e:Event)
WHERE $ids IS NULL OR e.id IN $ids
WITH e, COUNT { (e)<-[:ABOUT]-(:Claim) } AS claims,
  EXISTS { MATCH (e)<-[:ABOUT]-(c:Claim) WHERE c.closedAt IS NULL } AS told
WHERE claims = 0 OR told <> (e.closedAt IS NULL)
RETURN e.id AS id,
  CASE WHEN e.closedAt IS NULL THEN 'open' ELSE 'closed' END + ' with ' + toString(claims) + ' claims' AS found,
  CASE WHEN claims = 0 THEN 'a claim' WHEN told THEN 'open' ELSE 'closed' END AS expected
LIMIT $most
