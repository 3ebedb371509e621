// Purpose: takes entities out with their names; what others say of them stays at a node that is not resolved.
// Parameters: ids, each once.
// Result: none.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
OPTIONAL MATCH (e)-[place:PART_OF]->()
WITH e, collect(place) AS places
FOREACH (place IN places | DELETE place)
SET e = {id: e.id}
SET e:Unresolved
REMOVE e:Person:Party:City:Association:Agreement
