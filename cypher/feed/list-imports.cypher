// Imports, the latest first.
// Parameters: before - only those with a smaller id, or null; limit.
// Columns: import (properties).
MATCH (i:Import)
WHERE $before IS NULL OR i.id < $before
RETURN i {.*} AS import
ORDER BY i.id DESC
LIMIT $limit
