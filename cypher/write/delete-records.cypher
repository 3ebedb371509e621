// Purpose: takes records out.
// Parameters: ids: keys, each once.
// Result: none.
UNWIND $ids AS key
MATCH (r:Record {key: key})
USING INDEX SEEK r:Record(key)
DELETE r
