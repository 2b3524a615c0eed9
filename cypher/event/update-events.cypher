// Events that a further telling made more exact: their properties, the order in time of their participants,
// and how they were told before, kept on the claims that told it so.
// Parameters: rows - list of {id, at, properties, before}.
// No columns.
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
SET e += row.properties
WITH e, row
CALL (e, row) {
  MATCH (e)<-[:ABOUT]-(c:Claim)
  WHERE c.told IS NULL
  SET c += row.before
}
CALL (e, row) {
  MATCH (e)<-[r:ACTOR_IN|RECIPIENT_OF]-()
  WHERE r.at <> row.at
  SET r.at = row.at
}
