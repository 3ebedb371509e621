// Purpose: takes roles out.
// Parameters: ids, each once.
// Result: personId of each that was there.
UNWIND $ids AS id
MATCH (r:Role {id: id})
USING INDEX SEEK r:Role(id)
WITH r, r.personId AS personId
OPTIONAL MATCH (:Entity {id: personId})-[held:HOLDS_ROLE {roleId: r.id}]->()
WITH r, personId, collect(held) AS gone
FOREACH (held IN gone | DELETE held)
DETACH DELETE r
RETURN personId
