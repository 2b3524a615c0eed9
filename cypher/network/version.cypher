// A mark of the state of the graph that is cheap to read: counts that the database keeps, and the latest claims by
// index. It does not show that somebody changed a property in place without a claim.
// No parameters.
// Columns: nodes, relationships, recorded, closed (the latest, or null).
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
CALL () { OPTIONAL MATCH (c:Claim) WHERE c.recordedAt IS NOT NULL RETURN c.recordedAt AS recorded ORDER BY recorded DESC LIMIT 1 }
CALL () { OPTIONAL MATCH (c:Claim) WHERE c.closedAt IS NOT NULL RETURN c.closedAt AS closed ORDER BY closed DESC LIMIT 1 }
RETURN nodes, relationships, recorded, closed
