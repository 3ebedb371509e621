// Purpose: records under exactly these keys.
// Parameters: ids: keys, each once.
// Result: kind, id, body.
UNWIND $ids AS key
MATCH (r:Record {key: key})
USING INDEX SEEK r:Record(key)
RETURN r.kind AS kind, r.id AS id, r.body AS body
