// Purpose: takes out in which places entities are.
// Parameters: ids of entities, each once.
// Result: none.
UNWIND $ids AS id
MATCH (start:Entity {id: id})-[place:PART_OF]->()
USING INDEX SEEK start:Entity(id)
DELETE place
