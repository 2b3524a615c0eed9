// Imports that have not ended, the oldest first.
// No parameters.
// Columns: import (properties).
MATCH (i:Import {state: 'RUNNING'})
RETURN i {.*} AS import
ORDER BY i.id
