// Purpose: stores records beside the graph.
// Parameters: rows: key, kind, id, body.
// Result: none.
UNWIND $rows AS row
MERGE (r:Record {key: row.key})
SET r.kind = row.kind, r.id = row.id, r.body = row.body
