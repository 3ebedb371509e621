// Purpose: the entities whose countries follow from those of others: what lies in them, belongs to or serves in that.
// Parameters: ids of entities, each once.
// Result: id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
MATCH (e)<-[:PART_OF|HOLDS_ROLE*0..]-(d:Entity)
RETURN DISTINCT d.id AS id
