// The audit trail is read by its ids, which are in the order of time.
// No parameters, no columns.
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.id IS UNIQUE;
