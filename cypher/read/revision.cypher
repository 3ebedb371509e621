// Purpose: which store this is, and how often it was written to.
// Parameters: none.
// Result: store, writes.
MATCH (s:Store {id: 'bang-giao'})
RETURN s.token AS store, s.writes AS writes
