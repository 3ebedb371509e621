// Purpose: finds the FACED relationships of an event.
// Parameters: none.
// Result: none.
CREATE INDEX faced_by_event IF NOT EXISTS FOR ()-[n:FACED]-() ON (n.eventId)
