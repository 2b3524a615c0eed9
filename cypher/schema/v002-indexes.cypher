// What questions are answered from without a scan. A change of the schema that has been released is never edited: add the next number.
// The relationship indexes give the events of an entity in time order without sorting.
// No parameters, no columns.
CREATE INDEX actor_in_time IF NOT EXISTS FOR ()-[r:ACTOR_IN]-() ON (r.entity, r.at, r.event);
CREATE INDEX recipient_of_time IF NOT EXISTS FOR ()-[r:RECIPIENT_OF]-() ON (r.entity, r.at, r.event);
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.start);
CREATE INDEX event_type_start IF NOT EXISTS FOR (n:Event) ON (n.type, n.start);
CREATE INDEX entity_country IF NOT EXISTS FOR (n:Entity) ON (n.country);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.published);
CREATE INDEX event_key_near IF NOT EXISTS FOR (n:Event) ON (n.key, n.near);
CREATE INDEX standing_key IF NOT EXISTS FOR (n:Standing) ON (n.key);
CREATE INDEX article_fingerprint IF NOT EXISTS FOR (n:Article) ON (n.fingerprint);
CREATE INDEX article_recorded IF NOT EXISTS FOR (n:Article) ON (n.recordedAt);
CREATE INDEX claim_recorded IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt);
CREATE INDEX claim_closed IF NOT EXISTS FOR (n:Claim) ON (n.closedAt);
