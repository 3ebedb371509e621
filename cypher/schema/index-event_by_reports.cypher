// Purpose: lists events by number of reports.
// Parameters: none.
// Result: none.
CREATE INDEX event_by_reports IF NOT EXISTS FOR (n:Event) ON (n.reports, n.id)
