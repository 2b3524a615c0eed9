// One import.
// Parameters: id.
// Columns: import (properties).
MATCH (i:Import {id: $id})
RETURN i {.*} AS import
