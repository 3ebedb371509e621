// Purpose: finds the MET_WITH relationships of an event.
// Parameters: none.
// Result: none.
CREATE INDEX met_with_by_event IF NOT EXISTS FOR ()-[n:MET_WITH]-() ON (n.eventId)
