// Purpose: takes all names of entities out.
// Parameters: ids of entities, each once.
// Result: none.
UNWIND $ids AS id
MATCH (n:Name {entityId: id})
USING INDEX SEEK n:Name(entityId)
DETACH DELETE n
