// Purpose: number of ties of entities.
// Parameters: ids of entities, each once.
// Result: id, degree.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
RETURN id, COUNT { (e)-[:MET_WITH|SIGNED|TWINNED_WITH]-() } AS degree
