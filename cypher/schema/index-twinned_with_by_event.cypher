// Purpose: finds the TWINNED_WITH relationships of an event.
// Parameters: none.
// Result: none.
CREATE INDEX twinned_with_by_event IF NOT EXISTS FOR ()-[n:TWINNED_WITH]-() ON (n.eventId)
