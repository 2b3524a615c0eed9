// Claims that have no words or no stance.
// Parameters: ids - only these, or null for all; most - at most so many.
// Columns: id, found, expected.
MATCH (c:Claim)
WHERE ($ids IS NULL OR c.id IN $ids)
  AND (c.quote IS NULL OR c.start IS NULL OR c.end IS NULL OR c.polarity IS NULL OR c.modality IS NULL
    OR c.recordedAt IS NULL)
RETURN c.id AS id, 'quote, start, end, polarity, modality or recordedAt is missing' AS found, 'all of them' AS expected
LIMIT $most
