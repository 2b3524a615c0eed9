// All nodes.
// No parameters.
// Columns: labels, properties.
MATCH (n)
RETURN labels(n) AS labels, n {.*} AS properties
