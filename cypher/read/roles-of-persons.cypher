// Purpose: roles that persons hold.
// Parameters: ids of persons, each once.
// Result: id, document; sorted by id.
UNWIND $ids AS id
MATCH (r:Role {personId: id})
USING INDEX SEEK r:Role(personId)
RETURN r.id AS id, r.document AS document
ORDER BY id
