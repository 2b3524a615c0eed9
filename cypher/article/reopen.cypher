// Lets a retracted article stand again; its closed claims stay closed.
// Parameters: id, now.
// No columns.
MATCH (a:Article {id: $id})
SET a.reopenedAt = $now
REMOVE a.retractedAt
