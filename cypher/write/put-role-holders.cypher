// Purpose: ties persons to the bodies and places in which they hold a role.
// Parameters: rows: personId, ofId, properties.
// Result: none.
UNWIND $rows AS row
MATCH (person:Entity {id: row.personId})
USING INDEX SEEK person:Entity(id)
MERGE (body:Entity {id: row.ofId})
ON CREATE SET body:Unresolved
CREATE (person)-[held:HOLDS_ROLE]->(body)
SET held = row.properties
