// Standing relations that a further telling made more exact, and how they were told before.
// Parameters: rows - list of {id, properties, before}.
// No columns.
UNWIND $rows AS row
MATCH (s:Standing {id: row.id})
SET s += row.properties
WITH s, row
CALL (s, row) {
  MATCH (s)<-[:ABOUT]-(c:Claim)
  WHERE c.told IS NULL
  SET c += row.before
}
