// Purpose: entities that lie directly in, or belong to, places.
// Parameters: ids of places, each once.
// Result: id, document; sorted by id.
UNWIND $ids AS id
MATCH (start:Entity {id: id})<-[:PART_OF]-(e:Entity)
USING INDEX SEEK start:Entity(id)
RETURN e.id AS id, e.document AS document
ORDER BY id
