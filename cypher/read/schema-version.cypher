// Purpose: version of the schema.
// Parameters: none.
// Result: version; no row in a database that holds no graph of ours.
MATCH (s:Store {id: 'bang-giao'})
RETURN s.schema AS version
