// Entries of the audit trail, the latest first.
// Parameters: before - only those with a smaller id, or null; who, action, target - only these, or null;
// from, to - only of instants from the one (inclusive) to the other (exclusive), or null; limit.
// Columns: id, at, who, action, target, facts.
MATCH (a:AuditEntry)
WHERE a.id < coalesce($before, '~')
  AND ($who IS NULL OR a.who = $who) AND ($action IS NULL OR a.action = $action)
  AND ($target IS NULL OR a.target = $target)
  AND ($from IS NULL OR a.at >= $from) AND ($to IS NULL OR a.at < $to)
RETURN a.id AS id, a.at AS at, a.who AS who, a.action AS action, a.target AS target, a.facts AS facts
ORDER BY a.id DESC
LIMIT $limit
