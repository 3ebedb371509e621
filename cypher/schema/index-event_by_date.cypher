// Purpose: lists events by date.
// Parameters: none.
// Result: none.
CREATE INDEX event_by_date IF NOT EXISTS FOR (n:Event) ON (n.dateKey, n.id)
