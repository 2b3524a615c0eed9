// Marks that an export is being loaded.
// Parameters: file.
// No columns.
MERGE (l:Load {id: 'load'})
SET l.name = 'An export that is being loaded', l.file = $file, l.begun = datetime()
