// Purpose: finds the SIGNED relationships of an event.
// Parameters: none.
// Result: none.
CREATE INDEX signed_by_event IF NOT EXISTS FOR ()-[n:SIGNED]-() ON (n.eventId)
