// The labels whose nodes are known by their id.
// No parameters.
// Columns: label.
SHOW CONSTRAINTS YIELD entityType, labelsOrTypes, properties
WHERE entityType = 'NODE' AND properties = ['id']
RETURN DISTINCT labelsOrTypes[0] AS label
ORDER BY label
