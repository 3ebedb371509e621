// Purpose: waits until all indexes can be used.
// Parameters: seconds.
// Result: none.
CALL db.awaitIndexes($seconds)
