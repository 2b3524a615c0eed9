// Where places lie.
// Parameters: ids; lang - of the names.
// Columns: id, name, latitude, longitude; places whose position is unknown are missing.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.latitude IS NOT NULL AND n.longitude IS NOT NULL
RETURN n.id AS id, coalesce(n['name_' + $lang], n.name) AS name, n.latitude AS latitude, n.longitude AS longitude
