// Names of entities.
// Parameters: ids; lang - of the names.
// Columns: id, name; no row for an id that is not an entity's.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, coalesce(n['name_' + $lang], n.name) AS name
