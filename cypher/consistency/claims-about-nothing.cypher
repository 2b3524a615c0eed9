// Claims that are not about exactly one event or standing relation.
// Parameters: ids - only these, or null for all; most - at most so many.
// Columns: id, found, expected.
MATCH (c:Claim)
WHERE ($ids IS NULL OR c.id IN $ids) AND COUNT { (c)-[:ABOUT]->(:Event|Standing) } <> 1
RETURN c.id AS id, 'about ' + toString(COUNT { (c)-[:ABOUT]->(:Event|Standing) }) AS found, '1' AS expected
LIMIT $most
