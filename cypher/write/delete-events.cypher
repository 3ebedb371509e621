// Purpose: takes events out with what ties others to them.
// Parameters: ids, each once.
// Result: none.
UNWIND $ids AS id
MATCH (e:Event {id: id})
USING INDEX SEEK e:Event(id)
DETACH DELETE e
