// Purpose: events by id.
// Parameters: ids, each once.
// Result: id, document; sorted by id.
UNWIND $ids AS id
MATCH (e:Event {id: id})
USING INDEX SEEK e:Event(id)
RETURN e.id AS id, e.document AS document
ORDER BY id
