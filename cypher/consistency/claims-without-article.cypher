// Claims that no article states, or more than one.
// Parameters: ids - only these, or null for all; most - at most so many.
// Columns: id, found, expected.
MATCH (c:Claim)
WHERE ($ids IS NULL OR c.id IN $ids) AND COUNT { (:Article)-[:STATES]->(c) } <> 1
RETURN c.id AS id, toString(COUNT { (:Article)-[:STATES]->(c) }) + ' articles state it' AS found, '1' AS expected
LIMIT $most
