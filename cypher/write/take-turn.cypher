// Purpose: locks the store for this transaction: others wait here until it is over.
// Parameters: none.
// Result: version of the schema.
MATCH (s:Store {id: 'bang-giao'})
SET s.writes = s.writes + 1
RETURN s.schema AS version
