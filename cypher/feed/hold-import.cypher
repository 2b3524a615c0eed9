// One import, held until the transaction ends.
// Parameters: id.
// Columns: import (properties).
MATCH (i:Import {id: $id})
SET i.id = i.id
RETURN i {.*} AS import
