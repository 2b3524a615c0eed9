// Adds an entry to the audit trail, in the transaction of what it tells.
// Parameters: id - in the order of time; at - the instant; who; action; target - an id, or null; facts - how many, or null.
// No columns.
CREATE (:AuditEntry {id: $id, at: $at, who: $who, action: $action, target: $target, facts: $facts})
