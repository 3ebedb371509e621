// Purpose: notes the version of the schema.
// Parameters: version.
// Result: none.
MATCH (s:Store {id: 'bang-giao'})
SET s.schema = $version
