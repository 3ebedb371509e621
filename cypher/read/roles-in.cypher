// Purpose: roles in bodies and places.
// Parameters: ids of bodies and places, each once.
// Result: id, document; sorted by id.
UNWIND $ids AS id
MATCH (r:Role {ofId: id})
USING INDEX SEEK r:Role(ofId)
RETURN r.id AS id, r.document AS document
ORDER BY id
