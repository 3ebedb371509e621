// Purpose: takes out in which places entities are.
// Parameters: ids of entities, each once.
// Result: none.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[place:PART_OF]->()
DELETE place
