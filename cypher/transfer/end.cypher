// The export is loaded.
// No parameters, no columns.
MATCH (l:Load)
DELETE l
