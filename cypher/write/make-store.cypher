// Purpose: makes the node that marks the database and that every writer locks; no matter if it is there.
// Parameters: none.
// Result: none.
MERGE (s:Store {id: 'bang-giao'})
ON CREATE SET s.schema = 0, s.writes = 0, s.token = randomUUID()
