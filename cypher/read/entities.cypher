// Purpose: entities under exactly these ids.
// Parameters: ids, each once.
// Result: id, document; sorted by id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
WHERE e.document IS NOT NULL
RETURN e.id AS id, e.document AS document
ORDER BY id
